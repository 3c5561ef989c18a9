import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { diffRelease } from './release/diff.ts'
import { refusal, tellDiff } from './release/tell.ts'

const script = fileURLToPath(new URL('diff-release.ts', import.meta.url))
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A git repository with one provider, whose answer has the state of a parcel. */
function createProject(version: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'channel-contracts-release-test-'))
  folders.push(folder)
  write(folder, 'package.json', JSON.stringify({ name: 'parcels', version, type: 'module' }))
  write(folder, 'specs/parcels/openapi.yaml', 'openapi: 3.1.0\n')
  describeState(folder, { type: 'string', enum: ['packed', 'sent'] })
  showParcel(folder, 'Kim')
  git(folder, 'init', '--quiet')
  return folder
}

function describeState(folder: string, State: object): void {
  const description = {
    openapi: '3.1.0',
    info: { title: 'Parcels', version: '1' },
    paths: {},
    components: { schemas: { State } },
  }
  write(folder, 'generated/parcels/openapi.json', JSON.stringify(description))
}

function showParcel(folder: string, name: string): void {
  const answer = { provider: 'parcels', request: 'typical data of seed 1, GET /parcels/1', status: 200, body: { name } }
  write(folder, 'scripts/release/seed-answers.ts', `console.log(${JSON.stringify(JSON.stringify(answer))})\n`)
}

function release(folder: string, tag: string): void {
  git(folder, 'add', '--all')
  git(folder, '-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--message', tag)
  git(folder, 'tag', tag)
}

function addChangeset(folder: string, step: string): void {
  write(folder, '.changeset/one.md', `---\n'parcels': ${step}\n---\n\nChanged something.\n`)
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function git(folder: string, ...parameters: string[]): void {
  const { status, stderr } = spawnSync('git', ['-C', folder, ...parameters], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${parameters.join(' ')} failed: ${stderr}`)
}

async function diff(folder: string): Promise<{ told: string[]; refused: string | undefined }> {
  const found = await diffRelease(folder)
  return { told: tellDiff(found), refused: refusal(found) }
}

function run(folder: string): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', tsx, script], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('without a release tag the first release is free', async () => {
  const folder = createProject('0.0.0')
  expect(await diff(folder)).toEqual({
    told: [
      'There is no release tag (v1.2.3) yet: nothing to compare with, and the first release is free. There is no changeset.',
    ],
    refused: undefined,
  })
})

test('a changeset that asks for less than is due is refused in one sentence', async () => {
  const folder = createProject('1.0.0')
  release(folder, 'v1.0.0')
  expect(await diff(folder)).toEqual({
    told: ['Nothing that users notice has changed since v1.0.0.'],
    refused: undefined,
  })

  describeState(folder, { type: 'string', enum: ['packed', 'sent', 'lost'] })
  addChangeset(folder, 'minor')
  const what = 'generated/parcels/openapi.json#/components/schemas/State/enum gained "lost", and was closed'
  const told = [`major  ${what}`, 'Since v1.0.0 a major release is due. The changesets ask for a minor one.']
  const refused = `A major release is due since v1.0.0 and the changesets ask for a minor one: ${what}. Run \`npx changeset\` and choose major.`
  expect(await diff(folder)).toEqual({ told, refused })
  expect(run(folder)).toEqual({ status: 1, stdout: `${told.join('\n')}\n`, stderr: `${refused}\n` })

  addChangeset(folder, 'major')
  expect(await diff(folder)).toMatchObject({ refused: undefined })
})

test('a version that has taken the step needs no changeset any more', async () => {
  const folder = createProject('1.0.0')
  release(folder, 'v1.0.0')
  describeState(folder, { type: 'string', enum: ['packed'] })
  expect((await diff(folder)).refused).toMatch(/ and there is no changeset: /)
  write(folder, 'package.json', JSON.stringify({ name: 'parcels', version: '2.0.0', type: 'module' }))
  expect((await diff(folder)).refused).toBe(undefined)
})

test('before 1.0.0 a minor release may break', async () => {
  const folder = createProject('0.1.0')
  release(folder, 'v0.1.0')
  describeState(folder, { type: 'string', enum: ['packed'] })
  addChangeset(folder, 'patch')
  const { told, refused } = await diff(folder)
  expect(told.at(-1)).toBe(
    'Since v0.1.0 a minor release is due, which may break users before 1.0.0. The changesets ask for a patch one.',
  )
  expect(refused).toMatch(/^A minor release is due since v0\.1\.0 /)
  addChangeset(folder, 'minor')
  expect((await diff(folder)).refused).toBe(undefined)
})

test('other data of a seed is more than a patch', async () => {
  const folder = createProject('0.1.0')
  release(folder, 'v0.1.0')
  showParcel(folder, 'Kai')
  addChangeset(folder, 'patch')
  const { told, refused } = await diff(folder)
  expect(told[0]).toBe('major  parcels, typical data of seed 1, GET /parcels/1 shows other data')
  expect(refused).toMatch(/^A minor release is due since v0\.1\.0 /)
})

test('a changeset that cannot be read and a folder without git are wrong usage', async () => {
  const folder = createProject('0.0.0')
  write(folder, '.changeset/one.md', '---\n\n## "parcels": minor\n\nText.\n')
  const { status, stderr } = run(folder)
  expect({ status, sentences: stderr.trim().split('\n') }).toEqual({
    status: 2,
    sentences: [expect.stringMatching(/^\.changeset\/one\.md is no changeset of parcels/)],
  })
  rmSync(join(folder, '.changeset'), { recursive: true })
  rmSync(join(folder, '.git'), { recursive: true })
  await expect(diffRelease(folder)).rejects.toThrow(/^There is no git repository in /)
})

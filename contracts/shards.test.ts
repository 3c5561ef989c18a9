import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { applyBaseline, createBaseline } from './baseline.ts'
import { type CheckOptions, checkFiles } from './check-files.ts'
import { takeFrom } from './check-jobs.ts'
import { exitCodeOf } from './fail-on.ts'
import { mergeReports } from './merge-reports.ts'
import { formatJson } from './report/json.ts'
import { formatText } from './report/text.ts'
import type { Report } from './report.ts'
import { birdChannel } from './testing/judge.ts'

const folder = mkdtempSync(join(tmpdir(), 'shards-'))
afterAll(() => rmSync(folder, { recursive: true }))

const url = 'https://api.bird.com/workspaces/123e4567-e89b-12d3-a456-426614174000/channels'

function exchange(index: number): unknown {
  const results = [
    birdChannel,
    { ...birdChannel, status: index % 3 ? 'paused' : 'active', name: index % 4 ? 'a' : null },
  ]
  if (index % 7 === 0) return { request: {}, response: { status: 200 } }
  return {
    request: { url: index % 5 ? url : `https://example.com/private/${index}` },
    response: {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: { results, [`extra${index % 2}`]: 1 },
    },
  }
}

const exchanges = Array.from({ length: 60 }, (_, index) => exchange(index))
const files = ['b.json', 'a.json', 'cut.json', 'twice.ndjson'].map((name) => join(folder, name))
const whole = JSON.stringify({ channelContracts: 1, exchanges })
const twice = '{"request":{"url":"/"},"response":{"status":200,"body":{"id":1,"id":2}}}\n'
for (const [index, text] of [whole, whole, whole.slice(0, -100), twice.repeat(9)].entries())
  writeFileSync(files[index] ?? '', text)
const paths = [...files, join(folder, 'nowhere.har')]

const single = await checkFiles(paths, { keepGoing: true })

test('a run over all has findings, unmatched, skipped, unreadable and notes in the order of the files', () => {
  const { summary, findings, unmatched, unreadable, notes } = single
  expect(summary).toMatchObject({ exchanges: 161, unmatched: 9, skipped: 30, unreadable: 29 })
  expect(
    findings.map(({ check, count, source }) => [check, count, basename(source.file), source.entry]),
  ).toMatchInlineSnapshot(`
    [
      [
        "enum-value",
        80,
        "b.json",
        1,
      ],
      [
        "undocumented-property",
        62,
        "b.json",
        1,
      ],
      [
        "pagination",
        122,
        "b.json",
        1,
      ],
      [
        "undocumented-property",
        60,
        "b.json",
        2,
      ],
      [
        "nullable",
        30,
        "b.json",
        4,
      ],
    ]
  `)
  expect(unmatched.map(({ reason, count, sources }) => [reason, count, sources.length])).toMatchInlineSnapshot(`
    [
      [
        "GET / is no operation of any provider; if the host is yours, add --provider or --server.",
        9,
        5,
      ],
    ]
  `)
  expect(unreadable.at(-1)?.reason).toBe('there is no such file. Name a readable file.')
  expect(notes.map(({ reason, count }) => [reason, count])).toMatchInlineSnapshot(`
    [
      [
        "GET /…/… is no operation of any provider; if the host is yours, add --provider or --server.",
        30,
      ],
      [
        "An object of it has a property more than once; the last one was judged.",
        9,
      ],
    ]
  `)
})

describe('gives the same report byte for byte', () => {
  test.each([1, 2, 3, 7])('from %d shards, in whatever order they are put together', async (of) => {
    const shards: Report[] = []
    for (let index = 0; index < of; index += 1)
      shards.unshift(await checkFiles(paths, { keepGoing: true, shard: { index, of } }))
    expect(JSON.stringify(mergeReports(shards))).toBe(JSON.stringify(single))
    expect(JSON.stringify(mergeReports(shards.toReversed()))).toBe(JSON.stringify(single))
  })

  test('from three threads', async () => {
    expect(JSON.stringify(await checkFiles(paths, { keepGoing: true, jobs: 3 }))).toBe(JSON.stringify(single))
  })

  test('from more shards than there are files, of which each reads all', async () => {
    const shards: Report[] = []
    for (let index = 0; index < 7; index += 1)
      shards.push(await checkFiles(paths, { keepGoing: true, jobs: 2, shard: { index, of: 7 } }))
    expect(JSON.stringify(mergeReports(shards))).toBe(JSON.stringify(single))
  })

  test('from shards of which each has two threads', async () => {
    const shards = await Promise.all(
      [0, 1].map((index) => checkFiles(paths, { keepGoing: true, jobs: 2, shard: { index, of: 2 } })),
    )
    expect(JSON.stringify(mergeReports(shards))).toBe(JSON.stringify(single))
  })
})

test('a shard does not read the files of another', async () => {
  const [whole, , cutOff] = files
  const shard = { index: 0, of: 2 }
  const report = await checkFiles([whole ?? '', cutOff ?? ''], { keepGoing: true, shard })
  const alone = await checkFiles([whole ?? ''], { keepGoing: true })
  expect(report).toEqual({ ...alone, files: [whole, cutOff], shard: { ...shard, others: 0 } })
  await expect(checkFiles([files[3] ?? '', 'nowhere.har'], { shard })).resolves.toMatchObject({ unreadable: [] })
})

test('a shard that no exchange fell to is no failure, but a run without any is', async () => {
  const [one, none] = ['one.json', 'none.json'].map((name) => join(folder, name))
  writeFileSync(one ?? '', JSON.stringify({ channelContracts: 1, exchanges: [exchange(1)] }))
  writeFileSync(none ?? '', JSON.stringify({ channelContracts: 1, exchanges: [] }))
  const shard = { index: 1, of: 2 }
  const left = await checkFiles([one ?? ''], { shard })
  expect(left.shard).toEqual({ ...shard, others: 1 })
  expect([exitCodeOf(left), formatText(left)]).toEqual([
    0,
    '0 of 0 exchanges checked: 0 errors, 0 warnings, 0 new values. None of the 1 exchange is of this shard.\n',
  ])
  expect(exitCodeOf(await checkFiles([none ?? ''], { shard }))).toBe(1)
})

test('threads end with the error that a single run meets first', async () => {
  const sentence = `Failed to read ${files[0]}, exchange 0: it has no request.url or no response.status. Record it again.`
  await expect(checkFiles(paths)).rejects.toThrow(sentence)
  await expect(checkFiles(paths, { jobs: 2 })).rejects.toThrow(sentence)
})

test('tells how far it is, in one thread and in several', async () => {
  for (const jobs of [1, 2]) {
    let last: Parameters<NonNullable<CheckOptions['onProgress']>> = [0, 0, 0]
    await checkFiles(files, { keepGoing: true, jobs, onProgress: (...progress) => (last = progress) })
    const size = 2 * whole.length + whole.length - 100 + 9 * twice.length
    expect(last.slice(0, 2)).toEqual([size, size])
    expect(last[2]).toBeGreaterThan(100)
  }
})

test('each thread has a file of its own, and each other file is taken once', () => {
  const queue = { places: [7, 5, 6, 9, 8], taken: new Int32Array(1).fill(2) }
  const [first, second] = [takeFrom(queue, 0), takeFrom(queue, 1)]
  const all = Array.from({ length: 5 }, () => first())
  expect(all).toEqual([7, 6, 9, 8, undefined])
  expect([second(), second()]).toEqual([5, undefined])
})

test('no files are no work, for however many threads', async () => {
  expect(await checkFiles([], { jobs: 3 })).toEqual(await checkFiles([]))
})

test.each([
  [{ shard: { index: 2, of: 2 } }, 'Failed to choose shard 2 of 2. Count from 0 to one less than there are.'],
  [{ jobs: 0 }, 'Failed to start 0 jobs. Give a whole number from 1 up.'],
])('refuses %j', async (options, sentence) => {
  await expect(checkFiles([], options)).rejects.toThrow(new RangeError(sentence))
})

describe('with a baseline, shards that are merged', () => {
  const accepted = createBaseline({ ...single, findings: single.findings.slice(0, 2) })
  const gone = { ...accepted, findings: accepted.findings.map((entry) => ({ ...entry, at: `${entry.at}/gone` })) }
  const baseline = { ...accepted, findings: [...accepted.findings, ...gone.findings] }

  test('give the same bytes as a run over all, with coverage too', async () => {
    const run = (shard?: { index: number; of: number }) =>
      checkFiles(paths, { keepGoing: true, coverage: true, ...(shard ? { shard } : {}) })
    const parts = await Promise.all(
      [0, 1, 2].map(async (index) => applyBaseline(await run({ index, of: 3 }), baseline)),
    )
    const merged = mergeReports(parts)
    expect(merged.baseline?.unseen.length).toBe(gone.findings.length)
    expect(formatJson(merged)).toBe(formatJson(applyBaseline(await run(), baseline)))
  })

  test('tell alone nothing of an entry that another one may see', async () => {
    const alone = applyBaseline(await checkFiles(paths, { keepGoing: true, shard: { index: 0, of: 60 } }), baseline)
    expect(alone.baseline?.unseen).not.toEqual([])
    expect(formatText(alone)).not.toContain('onger seen')
    expect(formatText(applyBaseline(single, baseline))).toContain('No longer seen: remove it')
  })
})

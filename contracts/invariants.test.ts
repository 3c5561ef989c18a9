import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isProvider, providers } from '../generated/index.ts'
import { loadContext } from './context.ts'
import { judge } from './testing/judge.ts'

const rulesOf = async (): Promise<[provider: string, name: string, file: string | undefined][]> => {
  const all = await Promise.all(
    Object.keys(providers)
      .filter(isProvider)
      .map(async (provider) =>
        (await loadContext(provider)).invariants.map(({ name, file }): [string, string, string | undefined] => [
          provider,
          name,
          file,
        ]),
      ),
  )
  return all.flat()
}

test('every rule names the file that states it', async () => {
  const strays = (await rulesOf()).filter(([, name, file]) => {
    const path = new URL(file ?? 'none', import.meta.url)
    if (!existsSync(path)) return true
    const text = readFileSync(path, 'utf8')
    // Rules of cursors, pages and writes are made from a table, which has their parts.
    const made = /cursorRules|pageWithinLimit|noItemTwice|Writes</.test(text) || text.includes('name: `')
    return !made && !text.includes(`'${name}'`)
  })
  expect(strays).toEqual([])
})

test('a finding names that file, and whether it is the request that an answer does not fit', async () => {
  const message = { id: 'CMG-9999-2222-3333-00001' }
  const chat = { id: 'CHT-1111-2222-3333', type: 'Group', name: 'g', lastMessage: message }
  const findings = await judge('softwareone', 'getChat', 200, chat)
  const [found] = findings.filter(({ check }) => check === 'invariant')
  expect([found?.instancePath, found?.spec, found?.advice]).toEqual([
    '/lastMessage/id',
    'contracts/softwareone/message-invariants.ts',
    'Tell softwareone that the parts of the answer contradict each other; if the rule has changed, change it in contracts/softwareone/message-invariants.ts.',
  ])
})

import { expect, test } from 'vitest'
import { createKeptAnswers, type KeptAnswer } from './kept-answers.ts'

const state = { version: () => 1 }

function answer(text: string, changes: Partial<KeptAnswer> = {}): KeptAnswer {
  const bytes = Buffer.from(text)
  const usual = { status: 200, headers: {}, operationId: null, hears: ['accept'], heard: ['*/*'], version: 1 }
  return { ...usual, bytes, source: state, renew: undefined, ...changes }
}

const textOf = (found: KeptAnswer | undefined): string | undefined => found && Buffer.from(found.bytes).toString()

test('gives an answer again to whoever says the same in the headers it depends on', () => {
  const kept = createKeptAnswers()
  kept.keep('/birds', answer('json'))
  kept.keep('/birds', answer('text', { heard: ['text/plain'] }))
  const find = (headers: Record<string, string>): string | undefined => textOf(kept.find('/birds', headers))
  expect(find({ accept: '*/*', 'user-agent': 'any' })).toBe('json')
  expect(find({ accept: 'text/plain' })).toBe('text')
  expect(find({ accept: 'image/png' })).toBeUndefined()
  expect(find({})).toBeUndefined()
})

test('gives no answer of a state that is no more', () => {
  let version = 1
  const kept = createKeptAnswers()
  const source = { version: () => version }
  kept.keep('/birds', answer('before', { source }))
  version = 2
  expect(kept.find('/birds', { accept: '*/*' })).toBeUndefined()
  kept.keep('/birds', answer('after', { source, version }))
  expect(textOf(kept.find('/birds', { accept: '*/*' }))).toBe('after')
})

test('stays within its room, and keeps what is asked for again', () => {
  const kept = createKeptAnswers(100_000)
  kept.keep('/asked', answer('often'))
  for (let turn = 0; turn < 1000; turn += 1) {
    kept.keep(`/once/${turn}`, answer('x'.repeat(500)))
    kept.find('/asked', { accept: '*/*' })
  }
  const found = Array.from({ length: 1000 }, (_, turn) => kept.find(`/once/${turn}`, { accept: '*/*' }))
  expect(textOf(kept.find('/asked', { accept: '*/*' }))).toBe('often')
  expect(found.filter((one) => one !== undefined).length).toBeLessThan(70)
  expect(found.at(-1)).toBeDefined()
})

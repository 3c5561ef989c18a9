import { expect, test } from 'vitest'
import { type AskBytes, compareAnswers } from './compare.ts'
import type { VariedRequest } from './varied-request.ts'

/** A server that knows a number, which every POST raises; `remembers` keeps what it said before. */
function counter({ remembers = false } = {}): { ask: AskBytes; reset(): void } {
  let number = 0
  const kept = new Map<string, string>()
  return {
    reset() {
      number = 0
      kept.clear()
    },
    async ask(request) {
      const [line = ''] = request.toString().split('\r\n')
      if (line.startsWith('POST')) number += 1
      const said = `HTTP/1.1 200 OK\r\nDate: ${performance.now()}\r\n\r\n${number}`
      const answer = remembers ? (kept.get(line) ?? said) : said
      kept.set(line, answer)
      return Buffer.from(answer)
    },
  }
}

const read: VariedRequest = { method: 'GET', path: '/', headers: [] }
const write: VariedRequest = { method: 'POST', path: '/', headers: [], body: '{}' }

async function compare(fast: ReturnType<typeof counter>): Promise<unknown[]> {
  const reference = counter()
  const reset = (): void => {
    fast.reset()
    reference.reset()
  }
  const pair = { fast: fast.ask, reference: reference.ask, reset }
  const { distinct, answers, statuses, differences } = await compareAnswers(pair, '/bird', [read, write, read], 3)
  return [distinct, answers, statuses, differences.map(({ wanted, got }) => [wanted.at(-1), got.at(-1)])]
}

test('finds nothing between servers that say the same but for the date', async () => {
  expect(await compare(counter())).toEqual([2, 5, { 200: 3 }, []])
})

test('finds an answer that was kept although something was written', async () => {
  const [, , , differences] = await compare(counter({ remembers: true }))
  expect(differences).toEqual([
    ['1', '0'],
    ['1', '0'],
  ])
})

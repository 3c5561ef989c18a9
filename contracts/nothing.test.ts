import { expect, test } from 'vitest'
import { checkExchange } from './check-exchange.ts'
import { loadContext } from './context.ts'
import { inShort } from './testing/judge.ts'

const context = await loadContext('bird')
const json = { 'content-type': 'application/json' }

function judge(method: string, status: number, body: unknown) {
  const url = 'https://api.bird.com/workspaces/123e4567-e89b-12d3-a456-426614174000/channels'
  return checkExchange(context, 'listChannels', {
    request: { method, url, headers: {} },
    response: { status, headers: json, body },
    source: { file: 'test', entry: null },
  }).map(inShort)
}

test.each(['', null, undefined])('a HEAD is answered without a body, which recorders write as %j', (body) => {
  expect(judge('HEAD', 200, body)).toEqual([])
})

test.each([
  ['', 'a string of 0 characters / object'],
  [null, 'null / object'],
])('only warns of a refusal with the body %j: that it has one is nowhere said', (body, said) => {
  expect(judge('GET', 401, body)).toEqual([expect.stringMatching(new RegExp(`^warning .* /: ${said}`))])
  expect(judge('GET', 200, body)).toEqual([expect.stringMatching(new RegExp(`^error .* /: ${said}`))])
})

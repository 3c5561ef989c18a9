import { expect, test } from 'vitest'
import type { HttpCase } from './http-case.ts'
import { judgeAnswers } from './judge-answers.ts'

/** A read with a head of so many bytes, after a plain one on the same connection. */
function pipelined(length: number): HttpCase {
  const head = `GET /bird/x HTTP/1.1\r\nX-Long: ${'x'.repeat(length)}\r\n\r\n`
  return {
    to: 'bird',
    number: 1,
    canary: 'zq1x1qz',
    methods: ['GET', 'GET'],
    isHttp: true,
    isCut: false,
    pieces: [Buffer.from('GET /bird/x HTTP/1.1\r\n\r\n'), Buffer.from(head)],
  }
}
const whole = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}'

test.each([
  ['after a whole answer', whole],
  ['within an answer', whole.slice(0, -1)],
  ['before any', ''],
])('lets a server hang up %s on a head too long, and on no other', (_when, received) => {
  expect(judgeAnswers(pipelined(20_000), received, new Map())).toBeUndefined()
  expect(judgeAnswers(pipelined(10), received, new Map())).toMatch(/an answer is missing|cannot be told apart/)
})

test('finds a failure before the server hangs up on a head too long', () => {
  expect(judgeAnswers(pipelined(20_000), 'HTTP/1.1 500 x\r\n\r\n', new Map())).toMatch(/it was answered HTTP\/1.1 500/)
})

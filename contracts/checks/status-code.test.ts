import { expect, test } from 'vitest'
import { inShort, judge } from '../testing/judge.ts'

test('reports a status that the operation does not document', async () => {
  expect((await judge('bird', 'getChannel', 202, undefined)).map(inShort)).toEqual([
    'error status-code /: 202 / 200, 401, 403, 404, 422, 429',
  ])
})

test('judges a documented error by its own schema', async () => {
  expect(await judge('bird', 'getChannel', 404, { code: 'NotFound', message: 'channel not found' })).toEqual([])
  expect((await judge('bird', 'getChannel', 404, { code: 'NotFound' })).map(inShort)).toEqual([
    'error required-property /message: absent / required',
  ])
})

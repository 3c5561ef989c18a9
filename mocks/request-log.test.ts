import { expect, test } from 'vitest'
import { createRequestLog } from './request-log.ts'

test('remembers the last requests, newest first, until it is cleared', () => {
  const log = createRequestLog(3)
  const urls = (): string[] => log.list().map(({ url }) => url)
  const add = (url: string): void => log.add({ method: 'GET', url, operationId: null, status: 200 })
  expect(urls()).toEqual([])
  for (const url of ['/1', '/2']) add(url)
  expect(urls()).toEqual(['/2', '/1'])
  for (const url of ['/3', '/4']) add(url)
  expect(urls()).toEqual(['/4', '/3', '/2'])
  log.clear()
  add('/5')
  expect(urls()).toEqual(['/5'])
})

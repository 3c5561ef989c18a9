import { expect, test } from 'vitest'
import { writeRequest } from './varied-request.ts'
import { type Materials, varyRequests } from './vary.ts'

const materials: Materials = {
  corpus: [
    { method: 'POST', path: '/birds?limit=x', headers: { 'content-type': 'application/json' }, body: '{"name":1}' },
  ],
  right: [{ method: 'GET', path: '/birds/1', headers: {} }],
  ids: ['1', '2'],
  parameters: ['limit'],
  credentials: { 'x-api-key': 'any' },
}

function take(seed: number, count: number): string[] {
  const requests = varyRequests(materials, seed)
  return Array.from({ length: count }, () => {
    const { value } = requests.next()
    return value === undefined ? '' : writeRequest('/bird', value).toString('latin1')
  })
}

test('gives the same requests for the same seed, and others for another', () => {
  expect(take(1, 50)).toEqual(take(1, 50))
  expect(take(1, 50)).not.toEqual(take(2, 50))
})

test('varies method, path, query, headers, preferences and body', () => {
  const all = take(1, 2000)
  expect(new Set(all).size).toBeGreaterThan(1200)
  const seen = (part: RegExp): boolean => all.some((text) => part.test(text))
  const parts = [/^HEAD/, /^OPTIONS/, /_prefer=/, /^accept: .*;q=/im, /^prefer: code=404/im, /^prefer: example=/im]
  const more = [
    /^Transfer-Encoding: chunked/m,
    /^x-api-key: any\r\n(?:.*\r\n)*x-api-key: any/im,
    /limit=.*&limit=/,
    /%00/,
  ]
  expect([...parts, ...more].filter((part) => !seen(part))).toEqual([])
})

test('writes a body whole or in chunks', () => {
  const request = { method: 'POST', path: '/birds', headers: [['A', 'b']] as [string, string][], body: 'abcd' }
  expect(writeRequest('/bird', request).toString()).toBe(
    'POST /bird/birds HTTP/1.1\r\nHost: 127.0.0.1\r\nA: b\r\nContent-Length: 4\r\n\r\nabcd',
  )
  expect(writeRequest('', { ...request, isChunked: true }).toString()).toBe(
    'POST /birds HTTP/1.1\r\nHost: 127.0.0.1\r\nA: b\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n2\r\ncd\r\n0\r\n\r\n',
  )
})

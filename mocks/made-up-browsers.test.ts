import { afterEach, expect, test, vi } from 'vitest'
import { readForm } from './form-data.ts'
import { readHeaders } from './web-request.ts'

// What jsdom and happy-dom put in the place of Node's own, as far as it was seen to differ.

afterEach(() => vi.unstubAllGlobals())

test('reads headers whose names are as they were written', () => {
  const written: Pick<Headers, 'forEach'> = { forEach: (use) => void use('k', 'X-API-KEY', new Headers()) }
  expect(readHeaders(written)).toEqual({ 'x-api-key': 'k' })
})

test('reads a form where a Blob cannot be streamed', async () => {
  vi.stubGlobal('Blob', class {})
  const form = '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n'
  expect(await readForm(form, 'multipart/form-data; boundary=x')).toEqual({ a: '1' })
})

import { expect, test } from 'vitest'
import { fileUri } from './sarif-location.ts'

test.each([
  ['recordings/bird.har', '/', 'recordings/bird.har'],
  ['./a b.har', '/', 'a%20b.har'],
  ['../a#1?%.har', '/', '../a%231%3F%25.har'],
  ['a:b.har', '/', 'a%3Ab.har'],
  ['/tmp/ü.har', '/', 'file:///tmp/%C3%BC.har'],
  ['C:\\rec\\a.har', '\\', 'file:///C:/rec/a.har'],
  ['rec\\a.har', '\\', 'rec/a.har'],
  ['half \ud800.har', '/', 'half%20%EF%BF%BD.har'],
])('the path %s is the URI reference %3$s', (file, separator, uri) => {
  expect(fileUri(file, separator)).toBe(uri)
})

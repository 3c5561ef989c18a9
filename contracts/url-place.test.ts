import { expect, test } from 'vitest'
import { originOf, placeOf } from './url-place.ts'

const starts = [
  'https://api.example',
  'HTTPS://API.Example',
  'http://localhost:4010',
  'https://api.example:443',
  'https://user:pass@api.example',
  'https://api.example:99999',
  'https://ex ample',
  'https://bücher.example',
  'https://1.2',
  'ftp://api.example',
  'https:/api.example',
  'https://',
  'blob:https://api.example',
  ' https://api.example',
  '//api.example',
  'data:',
  '',
]
const paths = [
  '',
  '/',
  '/v5/groups/@team/messages',
  '/a%2Fb/c%2fd',
  '/a/./b',
  '/a/../b',
  '/a/%2e%2E/b',
  '/a/.%2e',
  '/a/.',
  '/a/...',
  '/a/.b/..c',
  '/a b',
  '/a\tb',
  '/a\\b',
  '/ä/ı',
  '/a|b^c`d{e}f"g<h>',
  "/a'b(c)d*e!f$g&h+i,j;k=l:m~n",
  '/a%zz',
  '/a//b/',
  'x/y',
]
const ends = ['', '?', '?a=/b', '#c/d', '#c?d', '?a#b', ' ', '\n', '/?x']
const urls = starts.flatMap((start) => paths.flatMap((path) => ends.map((end) => start + path + end)))

test('tells where any URL leads, as URL does', () => {
  for (const url of urls) {
    const base = 'http://unknown.invalid'
    const { origin, host, pathname } = URL.canParse(url, base) ? new URL(url, base) : {}
    const place = placeOf(url)
    expect([place?.origin, place?.host, place?.pathname], url).toEqual([origin, host, pathname])
  }
})

test('tells the origin of any URL, as URL does', () => {
  for (const url of urls) expect(originOf(url), url).toBe(URL.canParse(url) ? new URL(url).origin : '')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maxDepth } from './depth.ts'
import { inspectJson } from './inspect.ts'
import { parseJson } from './parse.ts'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test('finds a fault in a text exactly when JSON.parse refuses it', () => {
  let refused = 0
  const changed = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ...'{}[]",:\\x01-.eE\n\u0001 tn'))
  fc.assert(
    fc.property(changed, ([text, where, put]) => {
      const at = where % text.length
      const broken = text.slice(0, at) + put + text.slice(at + 1)
      if (!isJson(broken)) refused += 1
      expect(inspectJson(broken).fault === undefined).toBe(isJson(broken))
    }),
    { seed: 1, numRuns: 3000 },
  )
  expect(refused).toBeGreaterThan(500)
})

test.each([
  ['{"a":tru}', 5],
  ['{"a":1,}', 7],
  ['[1 2]', 3],
  ['{"a" 1}', 5],
  ['"a\nb"', 2],
  ['{"a":[1,2}', 9],
  ['1 2', 2],
  ['{"a":"\\x"}', 6],
  ['', 0],
])('says where %s stops being JSON', (text, fault) => {
  expect(inspectJson(text).fault).toBe(fault)
})

test.each([
  ['{"a":1,"a":2}', 'a'],
  ['{"a":{"b":1,"c":[{"d":1,"\\u0064":2}]}}', 'd'],
  ['{"__proto__":1,"__proto__":2}', '__proto__'],
  ['{"a":{"x":1},"b":{"x":1}}', undefined],
  ['{"a":"\\"a\\":1,\\"a\\":2","b":[":",":"]}', undefined],
  ['[{"a":1},{"a":1}]', undefined],
])('finds the name that %s has twice', (text, repeated) => {
  expect(parseJson(text)?.repeated).toBe(repeated)
})

test('finds a repeated name in any JSON that has one, and none in any that has none', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), fc.jsonValue(), (outer, name, value) => {
      const key = JSON.stringify(name)
      const twice = `{"deep":[${JSON.stringify(outer)},{${key}:${JSON.stringify(value)},"_ other":0,${key}:1}]}`
      expect(parseJson(JSON.stringify([outer, value]))?.repeated).toBeUndefined()
      expect(parseJson(twice)?.repeated).toBe(name)
    }),
    { seed: 1, numRuns: 500 },
  )
})

test('reads nesting of any depth without recursion', () => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000)
  expect(parseJson(deep)).toMatchObject({ deepest: maxDepth + 1, repeated: undefined })
  expect(inspectJson(deep).fault).toBeUndefined()
})

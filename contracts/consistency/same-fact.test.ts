import { expect, test } from 'vitest'
import { isSameFact } from './same-fact.ts'

test.each([
  ['the same moment in another unit, which is a finding of its own', 1_696_424_400, 1_696_424_400_123],
  ['that the other way round', 1_696_424_400_123, 1_696_424_400],
  ['a moment with fewer digits', '2025-06-02T09:00:00.5Z', '2025-06-02T09:00:00Z'],
  ['nothing after something', 7, null],
])('takes as the same fact %s', (_, earlier, later) => {
  expect(isSameFact(earlier, later)).toBe(true)
})

test.each([
  ['another second', 1_696_424_400, 1_696_424_401],
  ['another second in another unit', 1_696_424_400, 1_696_424_401_123],
  ['a small number and its thousandfold', 7, 7000],
  ['another text', 'a', 'b'],
])('tells apart %s', (_, earlier, later) => {
  expect(isSameFact(earlier, later)).toBe(false)
})

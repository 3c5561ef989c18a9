import { describe, expect, test } from 'vitest'
import { providerNames } from '../generated/index.ts'
import { newEnumValue } from './checks/enum-value.ts'
import { idKind } from './checks/id-kind.ts'
import { presence } from './checks/presence.ts'
import { timestampUnit } from './checks/timestamp.ts'
import { undocumentedProperties } from './checks/undocumented-property.ts'
import { hiding } from './redact.ts'
import { findSuspects } from './suspects.ts'
import { corpus, type Sample } from './testing/corpus.ts'
import { groupByPointer, walkBody } from './walk.ts'

/** The pointers of the values of which a check says something, when every check is asked about every value. */
function judged({ context: provided, schema, body }: Sample): string[] {
  const context = { ...provided, redactor: hiding }
  return [...groupByPointer(walkBody(context.description, schema, body))].flatMap(([pointer, group]) => {
    const said = [
      ...undocumentedProperties(context, group),
      ...group.flatMap((met) => [
        ...newEnumValue(context, met, group),
        ...idKind(context, met, group),
        ...timestampUnit(context, met, group),
        ...presence(context, met),
      ]),
    ]
    return said.length > 0 ? [pointer] : []
  })
}

describe.each(providerNames)('of answers of %s', (provider) => {
  test('exactly those values are suspect that a check says something of, whatever is changed', async () => {
    let bodies = 0
    let clean = 0
    for await (const sample of corpus(provider)) {
      const expected = judged(sample)
      const suspects = findSuspects(sample.context, sample.schema, sample.body)
      bodies += 1
      if (expected.length === 0) clean += 1
      // Comparing thousands of lists with `expect` would take longer than making them.
      if (suspects.sort().join() !== expected.sort().join())
        expect({ change: sample.change, suspects }).toEqual({ change: sample.change, suspects: expected })
    }
    expect(bodies).toBeGreaterThan(400)
    expect(clean).toBeGreaterThan(50)
    expect(bodies - clean).toBeGreaterThan(50)
  })
})

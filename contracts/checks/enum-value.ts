import { factsOf, specFile } from '../backing.ts'
import type { CheckContext } from '../context.ts'
import type { Judgement } from '../finding.ts'
import type { Schema } from '../schema.ts'
import type { Met } from '../walk.ts'
import { joinWords } from '../wording.ts'

/**
 * Reports a value that an extensible enum does not list: it is new, not broken, unless it is a listed one in other letters. Closed enums are judged with the schema. `backing` gives the nodes whose
 * facts are cited.
 */
export function newEnumValue(
  { provider, redactor }: CheckContext,
  met: Met,
  group: readonly Met[],
  backing: () => readonly Met[] = () => group,
): Judgement[] {
  const { schema, value, pointer } = met
  if (!schema.enum || !isNewValue(schema, value)) return []
  const alike = schema.enum.find((one) => plain(one) === plain(value))
  return [
    {
      check: 'enum-value',
      severity: alike === undefined ? 'info' : 'warning',
      instancePath: pointer,
      received: redactor.word(value),
      documented:
        alike === undefined
          ? `one of ${joinWords(schema.enum.map((one) => JSON.stringify(one)))}; the provider may add more`
          : `${JSON.stringify(alike)}, in just these letters`,
      facts: factsOf(backing()),
      spec: specFile(provider, group, 'enum'),
    },
  ]
}

/** Tells whether a node is an extensible enum that does not list a value. */
export function isNewValue(schema: Schema, value: unknown): boolean {
  if (!schema['x-extensible-enum'] || !schema.enum || value === null) return false
  // A value of another type than any listed one is no word that the provider added, but wrong.
  return schema.enum.some((one) => typeof one === typeof value) && !schema.enum.some((one) => one === value)
}

/** A word whatever its case and the marks between its parts; nothing that equals another for what is no string. */
function plain(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase().replaceAll(/[\s_-]/g, '') : value
}

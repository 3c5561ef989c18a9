import { factsOf, specFile } from '../backing.ts'
import type { ProviderContext } from '../context.ts'
import type { Judgement } from '../finding.ts'
import { isJsonObject, joinPointer } from '../json.ts'
import type { Schema } from '../schema.ts'
import type { Met } from '../walk.ts'

/** Reports a property that every known answer has and this one lacks, although nothing marks it required. */
export function presence({ provider }: ProviderContext, met: Met): Judgement[] {
  const { schema, value, pointer } = met
  if (!isJsonObject(value)) return []
  return alwaysPresent(schema)
    .filter(([name]) => !Object.hasOwn(value, name))
    .map(([name, property]) => ({
      check: 'presence',
      severity: 'warning',
      instancePath: joinPointer(pointer, name),
      received: 'absent',
      documented: wordingOf(property),
      facts: factsOf([{ ...met, schema: property }]),
      spec: specFile(provider, [met]),
    }))
}

/** What is behind it: answers that were seen or printed, or a reason where none was. */
function wordingOf({ 'x-evidence': evidence }: Schema): string {
  const said = typeof evidence === 'object' ? evidence['x-presence'] : evidence
  return said?.startsWith('inferred: ') ? `present, as ${said}` : 'present in every known answer'
}

/** The properties of a node that every known answer has. */
export function alwaysPresent({ properties = {} }: Schema): [name: string, property: Schema][] {
  return Object.entries(properties).filter(([, property]) => property['x-presence'] === 'always')
}

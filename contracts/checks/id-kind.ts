import { factsOf, specFile } from '../backing.ts'
import type { ProviderContext } from '../context.ts'
import type { Judgement } from '../finding.ts'
import type { Met } from '../walk.ts'
import { describeValue } from '../wording.ts'

/** Reports an ID whose form only other sources than the document show. Documented forms are part of the schema. */
export function idKind(context: ProviderContext, met: Met, group: readonly Met[]): Judgement[] {
  const name = met.schema['x-id-kind']
  const kind = name === undefined ? undefined : context.idKinds[name]
  if (name === undefined || !kind || kind.documented) return []
  if (typeof met.value !== 'string' || met.value === '' || kind.pattern.test(met.value)) return []
  return [
    {
      check: 'id-kind',
      severity: 'warning',
      instancePath: met.pointer,
      received: describeValue(met.value) + looksLike(context, name, met.value),
      documented: `the ID of a ${name}, such as ${kind.examples[0]}`,
      facts: factsOf(group),
      spec: specFile(context.provider, group, 'x-id-kind'),
    },
  ]
}

function looksLike({ idKinds }: ProviderContext, expected: string, value: string): string {
  const others = Object.keys(idKinds).filter((name) => name !== expected && idKinds[name]?.pattern.test(value))
  return others.length === 1 ? `, which looks like the ID of a ${others[0]}` : ''
}

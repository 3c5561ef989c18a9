import { factsOf, specFile } from '../backing.ts'
import type { CheckContext, KnownIdKind, ProviderContext } from '../context.ts'
import type { Judgement } from '../finding.ts'
import type { Met } from '../walk.ts'

/**
 * Reports an ID whose form only other sources than the document show. Documented forms are part of the schema. `backing` gives the nodes whose facts
 * are cited.
 */
export function idKind(
  context: CheckContext,
  met: Met,
  group: readonly Met[],
  backing: () => readonly Met[] = () => group,
): Judgement[] {
  const name = met.schema['x-id-kind']
  if (name === undefined || !(isOfAnotherForm(context, name, met.value) || isEmptyId(context, name, met))) return []
  return [
    {
      check: 'id-kind',
      severity: 'warning',
      instancePath: met.pointer,
      ...idWording(context, name, met.value),
      facts: factsOf(backing()),
      spec: specFile(context.provider, group, 'x-id-kind'),
    },
  ]
}

/** Tells whether a value is a string that has not the form of a kind of ID, where only other sources than the document show that form. */
export function isOfAnotherForm({ idKinds }: ProviderContext, name: string, value: unknown): boolean {
  const kind = idKinds[name]
  return (
    kind !== undefined && !kind.documented && typeof value === 'string' && value !== '' && !kind.pattern.test(value)
  )
}

/** Tells whether what should be an object's own ID is empty: a reference may name nobody so, but an object without an ID is not to be found again. */
export function isEmptyId(
  { idKinds }: ProviderContext,
  name: string,
  { value, pointer }: Pick<Met, 'value' | 'pointer'>,
): boolean {
  return value === '' && pointer.endsWith('/id') && idKinds[name]?.documented === false
}

/** Words for an ID in the wrong form: what it looks like, if that is clear, and what belongs there. */
export function idWording(
  { idKinds, redactor }: CheckContext,
  name: string,
  value: unknown,
): Pick<Judgement, 'received' | 'documented'> {
  const others = Object.keys(idKinds).filter((other) => other !== name && isTelling(idKinds[other], String(value)))
  const resemblance = others.length === 1 ? `, which looks like the ID of a ${others[0]}` : ''
  return {
    received: redactor.form(value) + resemblance,
    documented: `the ID of a ${name}, such as ${idKinds[name]?.examples[0]}`,
  }
}

/** Texts that are nobody's ID: a form that takes one of them says nothing about a value. */
const anything = ['abc', '1234', 'ZZZ-1111-2222-3333', 'ZZZ-1111-2222', 'zzzz_aaaaaaaaaaaaaaaaaaaaaa']

function isTelling(kind: KnownIdKind | undefined, value: string): boolean {
  return kind?.pattern.test(value) === true && !anything.some((text) => kind.pattern.test(text))
}

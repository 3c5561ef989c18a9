import { isNewValue } from './checks/enum-value.ts'
import { isEmptyId, isOfAnotherForm } from './checks/id-kind.ts'
import { isInAnotherUnit } from './checks/timestamp.ts'
import type { ProviderContext } from './context.ts'
import { joinPointer } from './json.ts'
import { type Outline, type Outliner, outlinerOf } from './outline.ts'
import type { Schema } from './schema.ts'

/**
 * Gives the pointers of the values of which a check that looks at every value has something to say; of most answers, none. Each value is
 * looked at once and nothing is put together that only a finding needs, which takes a small part of the time.
 */
export function findSuspects(context: ProviderContext, schema: Schema, body: unknown): string[] {
  const found: string[] = []
  const path: (string | number)[] = []
  visit(outlinerOf(context.description, schema)(body), body)
  return found

  function visit(outline: Outline, value: unknown): void {
    if (typeof value !== 'object' || value === null) {
      if (isSuspect(context, outline, value) || isEmptyOwnId(outline, value)) report()
    } else if (Array.isArray(value)) {
      if (isSuspect(context, outline, value)) report()
      const { items } = outline
      if (items) for (let index = 0; index < value.length; index += 1) enter(items, index, value[index])
    } else visitObject(outline, value)
  }

  function visitObject(outline: Outline, value: object): void {
    const { isFree, properties, rest, always } = outline
    let isClean = !isSuspect(context, outline, value)
    for (const name of always) isClean &&= Object.hasOwn(value, name)
    const names = Object.keys(value)
    const values: unknown[] = Object.values(value)
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index] ?? ''
      const documented = properties.get(name)
      if (!documented && !isFree) isClean = false
      const property = documented ?? rest
      if (property) enter(property, name, values[index])
    }
    if (!isClean) report()
  }

  function enter(outliner: Outliner, token: string | number, value: unknown): void {
    const outline = outliner(value)
    // Most values are scalars of which no check of one value ever says anything.
    if (outline.isSilent && (typeof value !== 'object' || value === null)) return
    path.push(token)
    visit(outline, value)
    path.pop()
  }

  function isEmptyOwnId({ idKinds }: Outline, value: unknown): boolean {
    if (value !== '' || idKinds.length === 0) return false
    return idKinds.some((name) => isEmptyId(context, name, { value, pointer: `/${path.at(-1) ?? ''}` }))
  }

  function report(): void {
    found.push(path.reduce<string>((pointer, token) => joinPointer(pointer, token), ''))
  }
}

/** Tells whether a check has something to say of a value itself. */
function isSuspect(context: ProviderContext, outline: Outline, value: unknown): boolean {
  if (outline.isSilent) return false
  const { moments, extensibleEnums, idKinds } = outline
  return (
    extensibleEnums.some((schema) => isNewValue(schema, value)) ||
    idKinds.some((name) => isOfAnotherForm(context, name, value)) ||
    moments.some((component) => isInAnotherUnit(component, value))
  )
}

import { isNewValue } from './checks/enum-value.ts'
import { isOfAnotherForm } from './checks/id-kind.ts'
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
  visit(outlinerOf(context.description, schema), body)
  return found

  function visit(outliner: Outliner, value: unknown): void {
    const outline = outliner(value)
    if (typeof value !== 'object' || value === null) {
      if (isSuspect(context, outline, value)) report()
    } else if (Array.isArray(value)) {
      if (isSuspect(context, outline, value)) report()
      const { items } = outline
      if (!items) return
      for (let index = 0; index < value.length; index += 1) {
        path.push(index)
        visit(items, value[index])
        path.pop()
      }
    } else visitObject(outline, value)
  }

  function visitObject(outline: Outline, value: object): void {
    const { isFree, properties, rest } = outline
    let isClean = !isSuspect(context, outline, value) && outline.always.every((name) => Object.hasOwn(value, name))
    for (const [name, inner] of Object.entries(value)) {
      const documented = properties.get(name)
      if (!documented && !isFree) isClean = false
      const property = documented ?? rest
      if (!property) continue
      path.push(name)
      visit(property, inner)
      path.pop()
    }
    if (!isClean) report()
  }

  function report(): void {
    found.push(path.reduce<string>((pointer, token) => joinPointer(pointer, token), ''))
  }
}

/** Tells whether a check has something to say of a value itself. */
function isSuspect(
  context: ProviderContext,
  { components, extensibleEnums, idKinds }: Outline,
  value: unknown,
): boolean {
  return (
    extensibleEnums.some((schema) => isNewValue(schema, value)) ||
    idKinds.some((name) => isOfAnotherForm(context, name, value)) ||
    components.some((component) => isInAnotherUnit(component, value))
  )
}

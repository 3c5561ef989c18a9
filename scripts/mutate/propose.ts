import type { ProviderContext } from '../../contracts/context.ts'
import type { CheckName, Severity } from '../../contracts/finding.ts'
import { isJsonObject, type Json, joinPointer } from '../../contracts/json.ts'
import { allowedTypes, listedValues } from '../../contracts/leaves.ts'
import type { Met } from '../../contracts/walk.ts'
import { breakBound } from './break-bound.ts'
import { breakText } from './break-text.ts'
import type { Claim } from './claim.ts'
import type { Edit } from './edit.ts'
import { gravityOf } from './gravity.ts'
import { isOfType } from './wish.ts'

/** A change that breaks one claim, and the finding that has to be the answer; no check means that silence is the right answer. */
export interface Proposal {
  edits: Edit[]
  /** Where the finding belongs, or above or below. */
  at: string
  checks: CheckName[]
  severity: Severity
}

/** A property and a value that no description knows. */
const unknownName = 'zzUndocumented'
const unknownValue = 'zz-undocumented'

/** Proposes how to break a claim in a value that it speaks of; undefined where this value does not lend itself to it. */
export function propose(context: ProviderContext, claim: Claim, met: Met, group: readonly Met[]): Proposal | undefined {
  const { value, pointer, schema } = met
  const { description } = context
  const [outer = met] = group
  const { kind, keyword } = claim
  const name = String(claim.detail)
  const severity = gravityOf(group, keyword, context.facts)
  const put = (changed: Json, checks: CheckName[], grave: Severity = severity): Proposal => ({
    edits: [{ at: pointer, value: changed }],
    at: pointer,
    checks,
    severity: grave,
  })
  const isTime = group.some(({ component }) => component?.startsWith('Epoch'))
  const form: CheckName = group.some((one) => one.schema['x-id-kind'])
    ? 'id-kind'
    : group.some((one) => one.schema.format?.startsWith('date'))
      ? 'timestamp'
      : 'response-schema'
  switch (kind) {
    case 'null':
      return value === null ? undefined : put(null, ['nullable'])
    case 'null-documented':
      return put(null, [])
    case 'type': {
      const wrong = otherType(allowedTypes(description, outer.schema))
      return wrong === undefined || value === null
        ? undefined
        : put(wrong, isTime ? ['response-schema', 'timestamp'] : ['response-schema'])
    }
    case 'enum-value':
    case 'const':
      if (value === null) return undefined
      if (typeof value === 'boolean') return put(!value, ['enum-value'])
      return put(typeof value === 'number' ? 987654321 : unknownValue, ['enum-value'])
    case 'enum-new':
      return value === null ? undefined : put(unknownValue, ['enum-value'], 'info')
    case 'enum-case': {
      const turned = typeof value === 'string' ? turnCase(value) : ''
      const known = group.some((one) => listedValues(description, one.schema).includes(turned))
      return turned === value || turned === '' || known ? undefined : put(turned, ['enum-value'])
    }
    case 'required':
    case 'presence':
      if (!isJsonObject(value) || !Object.hasOwn(value, name)) return undefined
      return {
        edits: [{ at: joinPointer(pointer, name) }],
        at: joinPointer(pointer, name),
        checks: [kind === 'required' ? 'required-property' : 'presence'],
        severity: kind === 'presence' ? 'warning' : isStated(context, group, name) ? 'error' : severity,
      }
    case 'envelope-key': {
      if (!isJsonObject(value) || !Object.hasOwn(value, name)) return undefined
      const renamed = joinPointer(pointer, `${name}Renamed`)
      // Read from parsed JSON, so it is JSON.
      const moved = value[name] as Json
      const edits = [{ at: joinPointer(pointer, name) }, { at: renamed, value: moved }]
      const unknown = isClosed(group) ? gravityOf(group, 'additionalProperties', context.facts) : 'warning'
      if (typeof moved !== 'object' || moved === null)
        return { edits, at: renamed, checks: ['undocumented-property'], severity: unknown }
      // A list or an object is known again under its new name, and told once, as missing.
      const isRequired = group.some((one) => one.schema.required?.includes(name))
      const missing = !isRequired
        ? 'warning'
        : isStated(context, group, name)
          ? 'error'
          : gravityOf(group, 'required', context.facts)
      return {
        edits,
        at: joinPointer(pointer, name),
        checks: [isRequired ? 'required-property' : 'presence'],
        severity: [unknown, missing].includes('error') ? 'error' : 'warning',
      }
    }
    case 'closed-object':
    case 'extra-property': {
      if (!isJsonObject(value)) return undefined
      const at = joinPointer(pointer, unknownName)
      const grave = kind === 'extra-property' ? 'warning' : severity
      return { edits: [{ at, value: unknownValue }], at, checks: ['undocumented-property'], severity: grave }
    }
    case 'unit': {
      if (typeof value !== 'number' || value < 100_000_000) return undefined
      const wrong = value < 100_000_000_000 ? value * 1000 : Math.floor(value / 1000)
      return put(wrong, ['timestamp'], gravityOf(group, 'x-unit', context.facts))
    }
    case 'id-kind':
    case 'pattern':
    case 'format':
    case 'date-only':
    case 'offset-form': {
      const found = typeof value === 'string' ? breakText(context, claim, schema) : undefined
      return (
        found &&
        put(
          found.text,
          [kind === 'id-kind' ? 'id-kind' : form],
          found.severity ?? gravityOf(group, found.keyword, context.facts),
        )
      )
    }
    default: {
      const broken = breakBound(schema, keyword, value)
      return broken === undefined ? undefined : put(broken, ['response-schema'])
    }
  }
}

/** A value of a type that is documented nowhere at the place; undefined when all are. */
function otherType(allowed: ReadonlySet<string>): Json | undefined {
  const values: Json[] = ['text', true, { key: 'text' }, ['text'], 1.5]
  return values.find((value) => !isOfType(value, [...allowed]))
}

function turnCase(text: string): string {
  return text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase()
}

function isClosed(group: readonly Met[]): boolean {
  return group.some(({ schema }) => schema.additionalProperties === false)
}

/** A fact of the document that says of the property itself that it is required weighs more than the list that repeats it. */
function isStated({ facts }: ProviderContext, group: readonly Met[], name: string): boolean {
  const cited = group.flatMap(({ schema }) => schema.properties?.[name]?.['x-source'] ?? [])
  return cited.some((id) => facts[id]?.states.includes('required'))
}

import type { ProviderContext } from '../../contracts/context.ts'
import { isJsonObject, joinPointer } from '../../contracts/json.ts'
import { ownTypes } from '../../contracts/schema.ts'
import { type Claim, type ClaimKind, claimsOf } from '../mutate/claim.ts'
import { applyEdits } from '../mutate/edit.ts'
import { propose } from '../mutate/propose.ts'
import type { Component } from './component.ts'
import type { RightValue } from './right-values.ts'

/** Stands in a value for `undefined`, which JSON does not have. */
export const undefinedMark = 'this is undefined'

/** A value that breaks one claim of a component. */
export interface WrongValue {
  /** The name of the component and its type. */
  type: string
  /** The claim in words: its kind, what it is about, and where in the value it is broken. */
  claim: string
  /** Whether TypeScript can tell: of types, nulls, absences and listed values, never of forms and bounds. */
  isTyped: boolean
  value: unknown
}

/** What a component claims, broken; and what none of its right values lends itself to. */
export interface Broken {
  wrong: WrongValue[]
  unbroken: string[]
}

/** The claims that a schema holds alone; `true` where a type holds them too. The others are for the checks, which know more than a schema. */
const kinds: Partial<Record<ClaimKind, boolean>> = {
  required: true,
  null: true,
  type: true,
  'enum-value': true,
  'enum-case': true,
  const: true,
  'closed-object': true,
  pattern: false,
  format: false,
  'date-only': false,
  'offset-form': false,
  minimum: false,
  maximum: false,
  minLength: false,
  maxLength: false,
  minItems: false,
  maxItems: false,
  minProperties: false,
  maxProperties: false,
  uniqueItems: false,
}

/** Breaks every claim of a component once, in the first right value in which the component's validator refuses the result. */
export function breakClaims(context: ProviderContext, component: Component, right: readonly RightValue[]): Broken {
  const { name, nodes } = component
  const wrong: WrongValue[] = []
  const unbroken: string[] = []
  for (const [node, isUse] of nodes) {
    for (const claim of claimsOf(context.description, node, isUse)) {
      const isTyped = kinds[claim.kind]
      // A value that may be of any type breaks no type.
      if (isTyped === undefined || (claim.kind === 'type' && ownTypes(node).length >= 5)) continue
      const found = breakClaim(claim)
      if (found) wrong.push({ type: name, claim: inWords(claim, found.at), isTyped, value: found.value })
      else unbroken.push(`${name}: ${inWords(claim, JSON.stringify(node))}`)
    }

    function breakClaim(claim: Claim): { at: string; value: unknown } | undefined {
      for (const { value, mets } of right) {
        const met = mets.find(({ schema }) => schema === node)
        const group = mets.filter(({ pointer }) => pointer === met?.pointer)
        const proposal = met && propose(context, claim, met, group)
        const broken = proposal && applyEdits(value, proposal.edits)
        if (proposal && context.validators[name]?.(broken) === false) return { at: proposal.at, value: broken }
      }
      return undefined
    }
  }
  return { wrong, unbroken }
}

/** Gives each optional property that a right value has the value `undefined`, which is neither its absence nor null. */
export function leaveUndefined({ name, nodes }: Component, right: readonly RightValue[]): WrongValue[] {
  return [...nodes.keys()].flatMap((node) =>
    Object.keys(node.properties ?? {}).flatMap((property): WrongValue[] => {
      if (node.required?.includes(property)) return []
      for (const { value, mets } of right) {
        const met = mets.find((one) => one.schema === node && isJsonObject(one.value) && property in one.value)
        const at = joinPointer(met?.pointer ?? '', property)
        const broken = applyEdits(value, [{ at, value: undefinedMark }])
        if (met) return [{ type: name, claim: `undefined at ${at}`, isTyped: true, value: broken }]
      }
      return []
    }),
  )
}

function inWords({ kind, detail }: Claim, at: string): string {
  return `${kind}${detail === null ? '' : ` ${String(detail)}`} at ${at || '/'}`
}

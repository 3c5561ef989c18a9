import { backed, factsAbout, factsOf, factsStating, holding, specFile } from './backing.ts'
import type { Break } from './break.ts'
import { idWording } from './checks/id-kind.ts'
import { describeMoment, momentOf } from './checks/timestamp.ts'
import type { CheckContext, ProviderContext } from './context.ts'
import type { Description } from './description.ts'
import type { CheckName, Judgement } from './finding.ts'
import { type JsonType, joinPointer, readPointer } from './json.ts'
import type { ExplainedError } from './judge-errors.ts'
import { allowedTypes, leaves } from './leaves.ts'
import type { Schema } from './schema.ts'
import { severityOf } from './severity.ts'
import { type Met, meetAt } from './walk.ts'
import { joinWords } from './wording.ts'

/** Makes a judgement of one error of a validator: its name, words, facts and file; none for a new value of an extensible enum. */
export function judgeError(context: CheckContext, schema: Schema, body: unknown, error: ExplainedError): Judgement[] {
  const missing = error.keyword === 'required' ? String(error.params['missingProperty']) : undefined
  const extra = error.keyword === 'additionalProperties' ? String(error.params['additionalProperty']) : undefined
  const mets = meetAt(context.description, schema, body, error.instancePath)
  if (error.keyword === 'enum' && mets.some((met) => met.schema['x-extensible-enum'])) return []
  const name = missing ?? extra
  const instancePath = name === undefined ? error.instancePath : joinPointer(error.instancePath, name)
  const value = readPointer(body, instancePath)
  const about = missing === undefined ? mets : propertyMets(mets, missing)
  const check = checkName(context, error, value, mets)
  const found: Break = { keyword: value === null ? 'null' : error.keyword, value, params: error.params }
  const isToBeNull = error.keyword === 'type' && typesOf(context.description, mets).join() === 'null'
  const moment = momentOf(mets) ?? 'a moment'
  const idKind = mets.find((met) => met.schema['x-id-kind'] !== undefined)?.schema['x-id-kind']
  return [
    {
      check,
      severity: isStatedRequired(context, error, about) ? 'error' : severityOf(context.facts, mets, found),
      instancePath,
      received: received(context, error, value),
      documented: documented(context, error, mets) + asBranch(error),
      ...(check === 'id-kind' && idKind !== undefined ? idWording(context, idKind, value) : {}),
      ...(check === 'timestamp'
        ? { received: describeMoment(context.redactor, value, moment), documented: moment }
        : {}),
      ...(extra === undefined ? {} : { named: true }),
      facts:
        check === 'id-kind' && idKind !== undefined && !mets.some(({ schema }) => hasEvidenceOf(schema, found.keyword))
          ? [...(context.idKinds[idKind]?.facts ?? [])]
          : factsOfBreak(context, isToBeNull ? { ...found, keyword: 'null' } : found, {
              mets: backed(context.description, schema, body, mets),
              property: about,
            }),
      spec: specFile(context.provider, holding(mets, found), keywordOf(error)),
    },
  ]
}

/** Tells whether a place has evidence of its own for a keyword: what is documented of a kind of ID is then not said of it. */
function hasEvidenceOf({ 'x-evidence': evidence }: Schema, keyword: string): boolean {
  return typeof evidence === 'object' && evidence[keyword] !== undefined
}

/** The facts behind a break; of a missing property those that say so of it, or of its object. */
function factsOfBreak(
  { facts }: ProviderContext,
  found: Break,
  { mets, property }: { mets: readonly Met[]; property: readonly Met[] },
): string[] {
  if (found.keyword !== 'required') return factsAbout(mets, found, facts)
  const ofObject = factsStating(facts, factsOf(mets), 'required members')
  return [...new Set([...factsStating(facts, factsOf(property), 'required'), ...ofObject])]
}

/** What breaks a list or a form is told by its letters or its shape, what breaks a bound by its number, anything else by its type. */
function received({ redactor }: CheckContext, { keyword }: ExplainedError, value: unknown): string {
  if (keyword === 'enum' || keyword === 'const') return redactor.word(value)
  if (keyword === 'pattern' || keyword === 'format') return redactor.form(value)
  return typeof value === 'number' && bounds.includes(keyword) ? String(value) : redactor.text(value)
}

const bounds: readonly string[] = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']

/** The variant by whose rules a value was judged: without it, nobody knows why a rule applies. */
function asBranch({ branch }: ExplainedError): string {
  return branch === undefined ? '' : `, as ${/^[AEIO]/.test(branch) ? 'an' : 'a'} ${branch}`
}

function checkName(
  { description }: CheckContext,
  { keyword }: ExplainedError,
  value: unknown,
  mets: readonly Met[],
): CheckName {
  if (keyword === 'required') return 'required-property'
  if (keyword === 'additionalProperties') return 'undocumented-property'
  if (value === null) return 'nullable'
  if (keyword === 'enum' || keyword === 'const') return 'enum-value'
  const isForm = keyword === 'pattern' || keyword === 'format'
  if (isForm && mets.some(({ schema }) => schema['x-id-kind'] !== undefined)) return 'id-kind'
  const mayBeMoment =
    isForm || (keyword === 'type' && isScalar(value) && typesOf(description, mets).some((type) => type !== 'null'))
  return mayBeMoment && momentOf(mets) !== undefined ? 'timestamp' : 'response-schema'
}

function documented({ description }: ProviderContext, error: ExplainedError, mets: readonly Met[]): string {
  const { keyword, params } = error
  switch (keyword) {
    case 'required':
      return 'required'
    case 'additionalProperties':
      return 'no such property, and no others are allowed'
    case 'type':
      return joinWords(mets.length > 0 ? typesOf(description, mets) : [String(params['type'])])
    case 'enum':
      return `one of ${joinWords((params['allowedValues'] as unknown[]).map((value) => JSON.stringify(value)))}`
    case 'const':
      return JSON.stringify(params['allowedValue'])
    case 'pattern':
      return `the form ${String(params['pattern'])}`
    case 'format':
      return `a ${String(params['format'])}`
    case 'oneOf':
      return 'exactly one of the documented variants'
    case 'anyOf':
      return 'one of the documented variants'
    default:
      return `${keyword} ${JSON.stringify(params['limit'] ?? params)}`
  }
}

function isScalar(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'string'
}

/** A document that requires one property of a variant says more than the evidence for the list of them. */
function isStatedRequired({ facts }: CheckContext, { keyword }: ExplainedError, about: readonly Met[]): boolean {
  return keyword === 'required' && factsOf(about).some((id) => facts[id]?.states.includes('required'))
}

/** The types that all nodes allow which speak of a value by themselves, not as a part of another one. */
function typesOf(description: Description, mets: readonly Met[]): JsonType[] {
  const parts = new Set(mets.flatMap(({ schema }) => leaves(description, schema).slice(1)))
  const sets = mets
    .filter(({ schema }) => !parts.has(schema))
    .map(({ schema }) => allowedTypes(description, schema))
    .filter(({ size }) => size > 0)
  const [first = new Set<JsonType>(), ...others] = sets
  const common = [...first].filter((type) => others.every((types) => types.has(type)))
  return common.length > 0 ? common : [...first]
}

function keywordOf({ keyword }: ExplainedError): keyof Schema | undefined {
  const keywords: readonly string[] = ['required', 'enum', 'const', 'pattern', 'format', 'type', 'additionalProperties']
  return keywords.includes(keyword) ? (keyword as keyof Schema) : undefined
}

function propertyMets(mets: readonly Met[], name: string): Met[] {
  return mets.flatMap((met) => {
    const property = met.schema.properties?.[name]
    return property ? [{ ...met, schema: property }] : []
  })
}

import type { Description } from '../../contracts/description.ts'
import { isJsonObject } from '../../contracts/json.ts'
import type { Fact, Source } from '../generate/source.ts'
import { unbackedClaims } from './claims.ts'
import { evidenceProblem, evidenceStrings } from './evidence.ts'
import { brokenStates } from './states.ts'
import { sourceFile, type Visited, visitNodes } from './visit.ts'

/** Something that states facts outside the description: an invariant or a behaviour of the mock. */
export interface Statement {
  name: string
  facts: readonly string[]
}

/** Everything an audit looks at. */
export interface AuditInput {
  source: Source
  description: Description
  invariants: readonly Statement[]
  behaviours: readonly Statement[]
  /** The text of `SOURCES.md`, and the short names of its table. */
  sourcesText: string
  sourceNames: ReadonlySet<string>
  /** Names of the vendor-neutral schemas, which need no backing. */
  shared: ReadonlySet<string>
}

/** Where a fact is stated. */
export type Stating = 'schema' | 'invariant' | 'behaviour' | 'note' | 'missing'

/** The result of an audit: where each fact is stated, and every problem as a sentence. */
export interface Audit {
  stated: Map<string, Stating>
  problems: string[]
}

const aloneKinds = ['gap', 'note']
const machineKinds = [
  'field',
  'enum',
  'const',
  'nullable',
  'required',
  'format',
  'default',
  'readOnly',
  'param',
  'operation',
  'limit',
]

/** Proves that each fact of a document is stated, that each statement holds, and that each claim has its backing. */
export function auditFacts(input: AuditInput): Audit {
  const { source, description, shared } = input
  const facts = new Map(source.facts.facts.map((fact) => [fact.id, fact]))
  const problems: string[] = [...factProblems(source, input)]
  const cited = new Set<string>()
  for (const visited of visitNodes(description)) {
    const place = `${sourceFile(source.provider, visited.pointer, shared)} at ${visited.pointer}`
    const ids = visited.node['x-source']
    for (const id of Array.isArray(ids) ? ids : []) {
      const fact = facts.get(id)
      if (!fact) {
        problems.push(`${place} cites ${id}, which facts.json does not have.`)
        continue
      }
      cited.add(fact.id)
      const broken = brokenStates(description, source, fact, visited)
      if (broken.length > 0)
        problems.push(
          `${place} cites ${id}, but does not state its ${broken.map((key) => `${key} ${JSON.stringify(fact.states?.[key])}`).join(', ')}.`,
        )
    }
    for (const text of evidenceStrings(visited.node['x-evidence'])) {
      const problem = evidenceProblem(text, input.sourceNames)
      if (problem) problems.push(`${place} has x-evidence that is not clear: ${problem}.`)
    }
    if (isClaiming(visited, shared)) {
      const unbacked = unbackedClaims(visited, source, facts)
      if (unbacked.length > 0) problems.push(`${place} claims ${unbacked.join(', ')} without x-source or x-evidence.`)
    }
  }
  const stated = new Map(source.facts.facts.map((fact) => [fact.id, stating(fact, cited, input)]))
  for (const [id, where] of stated) {
    if (where === 'missing')
      problems.push(`facts.json of ${source.provider}: ${id} (${facts.get(id)?.about}) is stated nowhere.`)
  }
  return { stated, problems }
}

function stating(fact: Fact, cited: ReadonlySet<string>, { invariants, behaviours }: AuditInput): Stating {
  if (cited.has(fact.id)) return 'schema'
  if (invariants.some(({ facts }) => facts.includes(fact.id))) return 'invariant'
  if (behaviours.some(({ facts }) => facts.includes(fact.id))) return 'behaviour'
  return aloneKinds.includes(fact.kind) ? 'note' : 'missing'
}

function* factProblems(source: Source, { sourcesText, invariants, behaviours }: AuditInput): Generator<string> {
  const seen = new Set<string>()
  for (const fact of source.facts.facts) {
    const name = `facts.json of ${source.provider}: ${fact.id}`
    if (seen.has(fact.id)) yield `${name} stands there twice.`
    seen.add(fact.id)
    const inside = fact.lines.length > 0 && fact.lines.every((line) => line >= 1 && line <= source.facts.document.lines)
    if (!inside)
      yield `${name} has lines ${JSON.stringify(fact.lines)}, not lines of the document (1 to ${source.facts.document.lines}).`
    if (machineKinds.includes(fact.kind) && Object.keys(fact.states ?? {}).length === 0)
      yield `${name} (${fact.kind}) has no machine-checkable part.`
    if (fact.kind === 'contradiction' && !new RegExp(`\\b${fact.id}\\b`).test(sourcesText))
      yield `${name} is a contradiction that SOURCES.md does not discuss.`
  }
  for (const { name, facts } of [...invariants, ...behaviours]) {
    const unknown = facts.filter((id) => !seen.has(id))
    if (unknown.length > 0)
      yield `"${name}" of ${source.provider} cites ${unknown.join(', ')}, which facts.json does not have.`
  }
}

/** Schemas and parameters make claims; the vendor-neutral schemas make none of their own. */
function isClaiming({ pointer, node }: Visited, shared: ReadonlySet<string>): boolean {
  const component = /^\/components\/schemas\/([^/]+)/.exec(pointer)?.[1]
  if (component !== undefined) return !shared.has(component) && !isMap(pointer)
  return typeof node['in'] === 'string' || /\/schema(\/|$)/.test(pointer)
    ? !isMap(pointer) && isJsonObject(node)
    : false
}

function isMap(pointer: string): boolean {
  return /\/properties$/.test(pointer) || /\/(x-evidence|discriminator|mapping)$/.test(pointer)
}

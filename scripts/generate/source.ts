import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Json } from '../../contracts/json.ts'
import { GenerateError } from './errors.ts'

/** The machine-checkable part of a fact; `specs/README.md` says when each key holds. */
export type FactStates = Record<string, Json>

/** One statement of a provider's document, in our words. */
export interface Fact {
  id: string
  kind: string
  about: string
  fact: string
  /** Line numbers of the document, from 1. */
  lines: number[]
  states?: FactStates
}

/** A payload printed in the document: the file that holds it and the answer it is. */
export interface PrintedPayload {
  file: string
  operationId: string
  status: number
  lines: number[]
}

/** The content of `facts.json`. */
export interface FactFile {
  provider: string
  document: { title: string; url: string; lines: number; sha256: string; payloads: PrintedPayload[] }
  facts: Fact[]
}

/** A kind of ID, as `ids.yaml` describes it. */
export interface IdKind {
  pattern?: string
  format?: 'uuid'
  examples: string[]
  refers: string | null
  description: string
  'x-source'?: string[]
  'x-evidence'?: string
}

/** A place where a printed payload contradicts the document, and what the served example says instead. */
export interface Amendment {
  example: string
  pointer: string
  value?: Json
  remove?: boolean
  reason: string
  'x-source': string[]
}

/** A provider's folder as read from disk, before bundling. */
export interface Source {
  provider: string
  folder: string
  ids: Record<string, IdKind>
  facts: FactFile
  /** Payloads by file name inside `examples/`. */
  examples: Record<string, Json>
  amendments: Amendment[]
}

/** Lists the providers: every folder of `specs/` that holds an `openapi.yaml`. */
export function listProviders(specs: string): string[] {
  return readdirSync(specs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(specs, entry.name, 'openapi.yaml')))
    .map((entry) => entry.name)
    .sort()
}

/**
 * Reads a provider's folder; `facts.json`, `ids.yaml` and `examples/` may be missing and are then empty.
 * @throws {GenerateError} when the folder has no `openapi.yaml` or a file cannot be parsed.
 */
export function readSource(specs: string, provider: string): Source {
  const folder = join(specs, provider)
  if (!existsSync(join(folder, 'openapi.yaml'))) {
    throw new GenerateError(`Failed to read "${provider}": specs/${provider}/openapi.yaml does not exist. Add it.`)
  }
  const examples = join(folder, 'examples')
  const exampleFiles = existsSync(examples) ? readdirSync(examples).filter((name) => name.endsWith('.json')) : []
  return {
    provider,
    folder,
    ids: readData(join(folder, 'ids.yaml'), {}),
    facts: readData(join(folder, 'facts.json'), emptyFacts(provider)),
    examples: Object.fromEntries(exampleFiles.sort().map((name) => [name, readData<Json>(join(examples, name), null)])),
    amendments: readData(join(examples, 'amendments.yaml'), []) ?? [],
  }
}

function readData<Data>(file: string, missing: Data): Data {
  if (!existsSync(file)) return missing
  const text = readFileSync(file, 'utf8')
  try {
    return file.endsWith('.json') ? JSON.parse(text) : parse(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
    throw new GenerateError(`Failed to read ${file}: ${reason}. Correct the file.`, { cause })
  }
}

function emptyFacts(provider: string): FactFile {
  return { provider, document: { title: '', url: '', lines: 0, sha256: '', payloads: [] }, facts: [] }
}

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import type { Provider } from '../../generated/index.ts'
import { undefinedMark } from './wrong-values.ts'

/** A value that is declared to be of a type. */
export interface Declared {
  /** A component's name, or the name of the open type of an enum. */
  type: string
  isOpen?: boolean
  value: unknown
}

const root = fileURLToPath(new URL('../..', import.meta.url))

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  noEmit: true,
}

/** What is read once for all programs: the compiler's own library most of all. */
const parsed = new Map<string, ts.SourceFile>()

/**
 * Compiles a file in which each value stands as a literal on a line of its own, as a user may write it. Gives what the compiler says, by the
 * number of the value.
 * @throws {Error} when the compiler says something of another line.
 */
export function compileValues(provider: Provider, values: readonly Declared[]): Map<number, string> {
  const file = join(root, 'scripts/type-proof/values.ts')
  const lines = values.map(({ type, isOpen, value }, index) => {
    const name = isOpen ? `named.${type}` : `named.components['schemas']['${type}']`
    return `const value${index}: ${name} = ${literal(value)}`
  })
  const source = [`import type * as named from '../../generated/${provider}/index.ts'`, ...lines].join('\n')
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile
  host.getSourceFile = (name, ...rest) => {
    if (name === file) return ts.createSourceFile(name, source, ts.ScriptTarget.ES2023)
    const known = parsed.get(name) ?? read(name, ...rest)
    if (known) parsed.set(name, known)
    return known
  }
  const program = ts.createProgram([file], options, host)
  const said = new Map<number, string>()
  for (const { file: at, start = 0, messageText } of ts.getPreEmitDiagnostics(program)) {
    const line = at?.fileName === file ? at.getLineAndCharacterOfPosition(start).line : 0
    const text = ts.flattenDiagnosticMessageText(messageText, '\n')
    if (line === 0) throw new Error(`Failed to compile the values of ${provider}: ${text}`)
    said.set(line - 1, text)
  }
  return said
}

function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll(JSON.stringify(undefinedMark), 'undefined')
}

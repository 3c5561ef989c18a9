import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.ts'
import { commonJsConsumer, typedConsumer, typesExample, vitestConsumer } from './typed-consumer.ts'

/** The compilers that the published types are tried with, by the name they are installed under. */
export const compilers = {
  'typescript-5.4': 'npm:typescript@5.4.5',
  'typescript-5.9': 'npm:typescript@5.9.3',
  'typescript-6': 'npm:typescript@6.0.3',
  'typescript-7': 'npm:typescript@7.0.2',
} as const

const resolutions = [
  { module: 'node16', moduleResolution: 'node16' },
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
] as const

/**
 * Compiles the consumers with every compiler and every way to resolve modules, without skipping any declaration. Gives what was tried.
 * @throws {ProofError} with the compiler's words.
 */
export function tryTypes(folder: string): string[] {
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  writeFileSync(join(folder, 'consumer.ts'), typedConsumer)
  writeFileSync(join(folder, 'example.ts'), typesExample)
  writeFileSync(join(folder, 'vitest-consumer.test.ts'), vitestConsumer)
  writeFileSync(join(folder, 'consumer.cts'), commonJsConsumer)
  return Object.keys(compilers).flatMap((compiler) =>
    resolutions.map((resolution) => {
      // Vitest's own declarations need a newer compiler than 5.4, and TypeScript lets CommonJS require ESM since 5.8, in nodenext.
      const isNew = compiler !== 'typescript-5.4'
      const files =
        isNew && resolution.module === 'nodenext'
          ? ['consumer.ts', 'example.ts', 'vitest-consumer.test.ts', 'consumer.cts']
          : ['consumer.ts', 'example.ts']
      const compilerOptions = {
        ...resolution,
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable', 'esnext.disposable'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
      }
      const project = `${compiler}-${resolution.moduleResolution}.json`
      writeFileSync(join(folder, project), JSON.stringify({ compilerOptions, files }))
      run(process.execPath, [join(folder, 'node_modules', compiler, 'bin/tsc'), '-p', project], folder)
      return `${compiler} ${resolution.moduleResolution}: ${files.join(', ')}`
    }),
  )
}

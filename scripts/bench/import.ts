import { pathToFileURL } from 'node:url'
import { providerNames } from '../../generated/index.ts'
import type { Bench } from './pairs.ts'
import { runProgram } from './run-program.ts'

/** The import of each provider's validators, in a process of its own, beside the import of its types, which runs next to nothing. */
export async function* benches(root: string): AsyncGenerator<Bench> {
  for (const provider of providerNames) {
    yield {
      title: `Import of channel-contracts/${provider}`,
      contenders: [
        { name: 'validators', run: () => timeImport(`${root}/dist/generated/${provider}/validators.js`) },
        { name: 'types', run: () => timeImport(`${root}/dist/generated/${provider}/index.js`) },
      ],
      bars: [{ of: 'validators', quantity: 'import ms', atMost: 15 }],
    }
  }
}

function timeImport(file: string): ReturnType<typeof runProgram> {
  const url = JSON.stringify(pathToFileURL(file).href)
  const program = `const start = performance.now(); await import(${url}); globalThis.measured = { 'import ms': performance.now() - start }`
  return runProgram(['--input-type=module', '-e', program])
}

import { fileURLToPath } from 'node:url'
import { expand } from '../../../contracts/expand.ts'
import type { Schema } from '../../../contracts/schema.ts'
import { createWriter, type WriterOptions } from './writer.ts'

const runtime = fileURLToPath(new URL('runtime.ts', import.meta.url))
const formatsFile = fileURLToPath(new URL('../formats.ts', import.meta.url))

/** The source of quick looks at values of some schemas, as a table `glances`. */
export function quickSource(options: WriterOptions, schemas: Record<string, Schema>): string {
  const writer = createWriter(options)
  const rows = Object.entries(schemas).map(([name, schema]) => {
    const test = writer.test(expand(options.description, { schema, component: null }), 'v')
    return `  ${JSON.stringify(name)}: (v, x) => { const d = 0; return ${test} },`
  })
  return `import { areUnique } from ${JSON.stringify(runtime)}
import { formatFunctions } from ${JSON.stringify(formatsFile)}
${writer.source()}
const glances = {
${rows.join('\n')}
}
export { glances }
`
}

import type { Description } from '../../contracts/description.ts'
import { listOperations } from '../../contracts/description.ts'
import { header } from './names.ts'
import { type PrismOperation, readOperations, sampleOf } from './prism-operations.ts'

/** Writes what a mock without Prism needs of a description: who may ask, and the answers that it shows, as Prism would give them. */
export async function answersFile(description: Description, provider: string): Promise<string> {
  const operations = await readOperations(description)
  const rows = operations.map((operation) => `  ${operation.iid}: ${JSON.stringify(answersOf(operation))},`)
  return `${header(provider)}
/** Who may ask ${provider} for what. */
export const security = ${JSON.stringify(securityOf(description))}

/** The answers that the description of ${provider} shows, by operationId. */
export const answers = {
${rows.join('\n')}
}
`
}

/** The types of the module. */
export function answersTypes(provider: string): string {
  return `${header(provider)}
import type { DocumentedAnswer, DocumentedSecurity } from '../request-rules.ts'

/** Who may ask ${provider} for what. */
export const security: DocumentedSecurity

/** The answers that the description of ${provider} shows, by operationId. */
export const answers: Record<string, DocumentedAnswer[]>
`
}

function answersOf(operation: PrismOperation): object[] {
  return operation.responses.map(({ code, headers = [], contents = [] }) => ({
    code,
    headers: Object.fromEntries([
      ...headers.flatMap(({ name, schema, examples = [] }) => {
        const [example] = examples
        const value = example ? Reflect.get(example, 'value') : schema && sampleOf(operation, schema)
        return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : []
      }),
      ...(operation.deprecated ? [['deprecation', 'true']] : []),
    ]),
    contents: contents.map(({ mediaType, schema, examples = [] }) => {
      const shown = examples.flatMap((example) =>
        'value' in example ? [{ key: example.key, value: example.value }] : [],
      )
      const suggested = shown.length === 0 && schema ? [{ key: '', value: sampleOf(operation, schema) }] : []
      return { mediaType, examples: [...shown, ...suggested] }
    }),
  }))
}

function securityOf(description: Description): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const { path, method, operation } of listOperations(description)) {
    const { operationId, security } = operation
    paths[path] = { ...paths[path], [method]: { operationId, ...(security ? { security } : {}) } }
  }
  const { security, components } = description
  return { paths, security, components: { securitySchemes: components.securitySchemes } }
}

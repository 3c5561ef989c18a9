import { loadContext } from '../../../contracts/context.ts'
import { type Description, listOperations } from '../../../contracts/description.ts'
import type { Json } from '../../../contracts/json.ts'
import type { Mock } from '../../../mocks/server.ts'
import { askAll } from './ask-all.ts'
import { mixedReads, toBytes } from './requests.ts'

/** A load for servers of one description, which answer at the root. */
export interface OneProvider {
  requests: Buffer[]
  /** What the mock answers, by path and query. */
  answers: Record<string, Json>
  /** The description, with an answer of the mock as the only example of each operation that is asked. */
  description: Description
}

/** GETs of one provider that all find something, and what a server needs to answer them as the mock does. */
export async function readOneProvider(mock: Mock): Promise<OneProvider> {
  const provider = 'copilot'
  const description = structuredClone((await loadContext(provider)).description)
  const forms = listOperations(description)
    .filter(({ method }) => method === 'get')
    .map(({ path, operation }) => ({
      operation,
      form: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/?]+')}(?:\\?|$)`),
    }))
  const reads = mixedReads(mock)
    .filter((one) => one.provider === provider && !one.path.endsWith('nobody'))
    .map((one) => ({ placed: one, path: one.path.replace(`/${provider}`, '') }))
    // IDs with a slash, which only the mock takes as they are.
    .filter(({ path }) => forms.some(({ form }) => form.test(path)))
  const sent = reads.map(({ placed }) => toBytes(mock, placed))
  const texts = await askAll(Number(new URL(mock.url).port), sent)
  const answers = Object.fromEntries(
    reads.map(({ path }, index): [string, Json] => [path, JSON.parse(texts[index]?.text ?? '')]),
  )
  for (const { operation, form } of forms) {
    const asked = Object.entries(answers).find(([path]) => form.test(path))
    const content = operation.responses['200']?.content?.['application/json']
    if (!asked || !content) continue
    const example = asked[1]
    // Prism and Scalar's mock server look for it in the media type, Mockoon in the schema.
    delete content.examples
    Object.assign(content, { example, schema: { allOf: [content.schema ?? {}], example } })
  }
  const requests = reads.map(({ placed, path }) => toBytes(mock, { ...placed, path }))
  return { requests, answers, description }
}

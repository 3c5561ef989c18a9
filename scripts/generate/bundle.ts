import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { bundleOas, createEmptyRedoclyConfig } from '@redocly/openapi-core/lib/bundle-oas'
import { type Description, listOperations, type MediaType, resolve } from '../../contracts/description.ts'
import { isJsonObject } from '../../contracts/json.ts'
import { amendedExample } from './amend.ts'
import { GenerateError } from './errors.ts'
import { addIdForms } from './id-forms.ts'
import type { Source } from './source.ts'

/**
 * Brings a provider's files into one description: references local, examples inlined with the amendments applied, and the
 * form of each documented kind of ID written at its uses.
 * @throws {GenerateError} when a reference cannot be resolved.
 */
export async function bundleDescription(source: Source): Promise<Description> {
  const { bundle: bundled, problems } = await bundleOas({
    ref: join(source.folder, 'openapi.yaml'),
    config: createEmptyRedoclyConfig(),
  })
  const problem = problems[0]
  if (problem) {
    throw new GenerateError(
      `Failed to bundle specs/${source.provider}/openapi.yaml: ${problem.message} Correct the reference.`,
    )
  }
  // Redocly gives the parsed document without a type; `guards.ts` and the lint judge its content.
  const description = bundled.parsed as Description
  amendExamples(description, source)
  preferDocumentedExamples(description)
  return addIdForms(description, source.ids)
}

/** Stock Prism serves a body schema's own `examples` before those of the media type: the documented payload has to win. */
function preferDocumentedExamples(description: Description): void {
  for (const { operation } of listOperations(description)) {
    for (const response of Object.values(operation.responses)) {
      for (const { schema, examples } of Object.values(resolve(description, response).content ?? {})) {
        if (schema && examples) delete resolve(description, schema).examples
      }
    }
  }
}

/** Redocly has inlined the example files; a printed payload is found again by its content and amended. */
function amendExamples(node: unknown, source: Source): void {
  if (Array.isArray(node)) {
    for (const item of node) amendExamples(item, source)
  } else if (isJsonObject(node)) {
    if (isJsonObject(node['examples']) && 'schema' in node) amendMediaType(node, source)
    for (const [key, child] of Object.entries(node)) if (key !== 'examples') amendExamples(child, source)
  }
}

function amendMediaType({ examples = {} }: MediaType, source: Source): void {
  for (const example of Object.values(examples)) {
    const file = Object.keys(source.examples).find((name) => isDeepStrictEqual(source.examples[name], example.value))
    if (file !== undefined) example.value = amendedExample(source, file)
  }
}

import { type Provider, providers } from '../../generated/index.ts'
import { UnreadableError } from '../exchange.ts'
import { idsInBody, type LiveOperation } from './build-request.ts'
import { isUsableId } from './known-ids.ts'
import { loadScenario } from './scenarios.ts'

/**
 * Reads the user's IDs, each written `kind=id`; a kind may be named several times.
 * @throws {UnreadableError} for another form, and for a kind that no request of the provider takes, with those it takes.
 */
export async function parseIds(provider: Provider, texts: readonly string[]): Promise<Record<string, string[]>> {
  const kinds = await kindsOf(provider)
  const ids: Record<string, string[]> = {}
  for (const text of texts) {
    const at = text.indexOf('=')
    const [kind, id] = [text.slice(0, at), text.slice(at + 1)]
    if (at < 1 || !isUsableId(id))
      throw new UnreadableError(
        `Failed to read --id ${JSON.stringify(text)}: it is not kind=id. Write --id ${kinds[0]}=<id>.`,
      )
    if (!kinds.includes(kind)) {
      throw new UnreadableError(
        `Failed to read --id ${JSON.stringify(text)}: ${provider} takes no "${kind}". Known: ${kinds.join(', ')}.`,
      )
    }
    ids[kind] = [...(ids[kind] ?? []), id]
  }
  return ids
}

/** The kinds of ID that some request of a provider takes from outside, in alphabetical order. */
async function kindsOf(provider: Provider): Promise<string[]> {
  const operations: LiveOperation[] = Object.values(await providers[provider].operations())
  const inPaths = operations.flatMap(({ parameters }) =>
    parameters.flatMap(({ required, idKind }) => (required && idKind !== undefined ? [idKind] : [])),
  )
  const chosen = (await loadScenario(provider)).flatMap(({ use = {}, body }) =>
    [...Object.values(use), ...idsInBody(body)].flatMap((id) => ('given' in id ? [id.given] : [])),
  )
  return [...new Set([...inPaths, ...chosen])].sort()
}

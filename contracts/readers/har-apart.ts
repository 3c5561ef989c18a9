import { type Exchange, type ExchangeSource, mediaTypeOf } from '../exchange.ts'
import { isJsonObject } from '../json.ts'
import { readBody } from './body.ts'
import { readHarEntry } from './har.ts'
import { readLiteral, standIn } from './long-string.ts'
import type { Repeats } from './repeats.ts'

/**
 * Reads one entry of an HTTP Archive whose longest string stands apart; undefined where that is not its body, or is no string. With `repeats` a
 * body that came before is read when somebody asks for it, which must be before the next entry is cut.
 * @throws {Fault} as {@link readHarEntry} does.
 */
export function readHarApart(
  entry: unknown,
  literal: Buffer,
  source: ExchangeSource,
  innerColons?: number,
  repeats?: Repeats,
): Exchange | undefined {
  const response = isJsonObject(entry) ? entry['response'] : undefined
  const content = isJsonObject(response) ? response['content'] : undefined
  if (!isJsonObject(content) || content['text'] !== standIn) return undefined
  // An empty text is no body, and none that was left out.
  content['text'] = ''
  const exchange = readHarEntry(entry, source)
  const { headers } = exchange.response
  const digest = content['encoding'] === undefined ? repeats?.digestOf(literal, mediaTypeOf(headers)) : undefined
  const read = (): ReturnType<typeof readBody> | undefined => {
    const text = readLiteral(literal)
    return text === undefined ? undefined : readBody(text, content['encoding'], headers, innerColons)
  }
  if (digest !== undefined && repeats?.isKnown(digest)) {
    exchange.response.digest = digest
    return { ...exchange, response: withBody(exchange.response, () => read()?.body) }
  }
  const came = read()
  if (!came) return undefined
  if ('body' in came) exchange.response.body = came.body
  if (came.notes.length > 0) return { ...exchange, notes: [...(exchange.notes ?? []), ...came.notes] }
  if (digest !== undefined) {
    repeats?.remember(digest)
    exchange.response.digest = digest
  }
  return exchange
}

/** Gives a response a body that is read when it is first asked for. */
function withBody(response: Exchange['response'], read: () => unknown): Exchange['response'] {
  let body: { value: unknown } | undefined
  return Object.defineProperty(response, 'body', {
    enumerable: true,
    get() {
      body ??= { value: read() }
      return body.value
    },
  })
}

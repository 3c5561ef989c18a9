import { type Exchange, type ExchangeResponse, type ExchangeSource, mediaTypeOf } from '../exchange.ts'
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
  repeats?: Repeats,
): Exchange | undefined {
  const response = isJsonObject(entry) ? entry['response'] : undefined
  const content = isJsonObject(response) ? response['content'] : undefined
  if (!isJsonObject(content) || content['text'] !== standIn) return undefined
  // An empty text is no body, and none that was left out.
  content['text'] = ''
  const exchange = readHarEntry(entry, source, true)
  const { headers } = exchange.response
  const digest = content['encoding'] === undefined ? repeats?.digestOf(literal, mediaTypeOf(headers)) : undefined
  const read = (): ReturnType<typeof readBody> | undefined => {
    const text = readLiteral(literal)
    return text === undefined ? undefined : readBody(text, content['encoding'], headers)
  }
  if (digest !== undefined && repeats?.isKnown(digest)) {
    return { ...exchange, response: new LateResponse(exchange.response, digest, () => read()?.body) }
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

/** A response whose body is read when it is first asked for. */
class LateResponse implements ExchangeResponse {
  readonly status: number
  readonly headers: Record<string, string>
  readonly digest: string
  readonly #read: () => unknown
  #body: { value: unknown } | undefined

  constructor({ status, headers }: ExchangeResponse, digest: string, read: () => unknown) {
    this.status = status
    this.headers = headers
    this.digest = digest
    this.#read = read
  }

  // An accessor of each object's own would give each a hidden class of its own, which holds the body until the next full collection.
  get body(): unknown {
    this.#body ??= { value: this.#read() }
    return this.#body.value
  }
}

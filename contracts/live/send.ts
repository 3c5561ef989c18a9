import { type Exchange, isBodiless } from '../exchange.ts'
import { readBody } from '../readers/body.ts'
import { maxDepth } from '../readers/depth.ts'
import { Fault } from '../readers/fault.ts'
import type { LiveRequest } from './build-request.ts'
import type { Credentials } from './credentials.ts'
import { scrub } from './scrub.ts'
import { describeFailure, StoppedError } from './stop.ts'

/** How and where requests are sent. */
export interface Sender {
  /** As {@link readBaseUrl} gives it. */
  baseUrl: string
  credentials: Credentials
  /** For a whole answer, in milliseconds. */
  timeout: number
  fetch: typeof globalThis.fetch
}

/** The longest answer that is read, in bytes after decompression. */
export const maxBytes = 32 * 1024 * 1024

/**
 * Sends one request and gives the exchange, free of credentials: those that were sent are left out, and any that came back is blotted out.
 * A redirect is an answer like any other and never followed.
 * @throws {StoppedError} when no whole answer comes, or one that is too long or too deep to be judged.
 */
export async function send(sender: Sender, asked: string, request: LiveRequest): Promise<Omit<Exchange, 'source'>> {
  const { baseUrl, credentials, timeout } = sender
  const url = `${baseUrl}${request.path}`
  try {
    const response = await sender.fetch(url, {
      method: request.method,
      headers: { ...request.headers, 'user-agent': 'channel-contracts', ...credentials.headers },
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
      ...(request.payload === undefined ? {} : { body: request.payload }),
    })
    const text = scrub(await readText(response, asked), credentials.secrets)
    const headers: Record<string, string> = {}
    for (const [name, value] of response.headers) {
      // A session of the user's is a credential too.
      if (name !== 'set-cookie') headers[name] = scrub(value, credentials.secrets)
    }
    const { notes, ...body } = readBody(text, undefined, headers)
    const isEmpty = text === '' && !isBodiless(request.method.toUpperCase(), response.status)
    return {
      request: {
        method: request.method,
        url: scrub(url, credentials.secrets),
        headers: request.headers,
        ...(request.json === undefined ? {} : { body: request.json }),
      },
      response: { status: response.status, headers, ...(isEmpty ? { body: '' } : body) },
      ...(notes.length === 0 ? {} : { notes }),
    }
  } catch (error) {
    if (error instanceof Fault) {
      throw new StoppedError(
        `Failed to read the answer to ${asked}: it is nested more than ${maxDepth} levels deep. Report it to the provider.`,
      )
    }
    throw error instanceof StoppedError ? error : describeFailure(asked, timeout, error)
  }
}

/** Reads no more than is allowed, so that an endless answer cannot fill the memory. */
async function readText(response: Response, asked: string): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength
    if (length > maxBytes) {
      throw new StoppedError(
        `Failed to read the answer to ${asked}: it is longer than ${maxBytes / 1024 / 1024} MB. Check the base URL.`,
      )
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

import type { Recorded } from './materials.ts'

/** The kinds of files that hold recorded answers. */
export const kinds = ['har', 'recording.json', 'ndjson', 'jsonl', 'body.json'] as const

/** One of them, which is the ending of the file's name too. */
export type RecordingKind = (typeof kinds)[number]

/** Writes exchanges as a file of a kind; a body alone is that of the first. */
export function writeRecording(kind: RecordingKind, exchanges: readonly Recorded[]): string {
  switch (kind) {
    case 'har':
      return JSON.stringify({
        log: { version: '1.2', creator: { name: 'fuzz', version: '1' }, entries: exchanges.map(toHar) },
      })
    case 'recording.json':
      return JSON.stringify({ channelContracts: 1, exchanges: exchanges.map(toExchange) })
    case 'ndjson':
      return exchanges.map((one) => `${JSON.stringify(toExchange(one))}\n`).join('')
    case 'jsonl':
      return exchanges.map((one) => `${JSON.stringify(toHar(one))}\n`).join('')
    case 'body.json':
      return JSON.stringify(exchanges[0]?.body ?? null)
  }
}

function toHar({ method, url, requestHeaders, requestBody, status, responseHeaders, body }: Recorded): object {
  return {
    startedDateTime: '2025-06-02T09:00:00Z',
    request: {
      method,
      url,
      headers: listHeaders(requestHeaders),
      queryString: [...new URL(url, 'https://a.example').searchParams].map(([name, value]) => ({ name, value })),
      ...(requestBody === undefined
        ? {}
        : { postData: { mimeType: requestHeaders['content-type'] ?? '', text: requestBody } }),
    },
    response: {
      status,
      headers: listHeaders(responseHeaders),
      content: { mimeType: responseHeaders['content-type'] ?? '', text: textOf(body) },
    },
  }
}

function toExchange({
  provider,
  method,
  url,
  requestHeaders,
  requestBody,
  status,
  responseHeaders,
  body,
}: Recorded): object {
  return {
    provider,
    request: { method, url, headers: requestHeaders, body: requestBody ?? null },
    response: { status, headers: responseHeaders, body: body instanceof Uint8Array ? null : (body ?? null) },
  }
}

function listHeaders(headers: Record<string, string>): object[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }))
}

function textOf(body: unknown): string {
  return body === undefined || body instanceof Uint8Array ? '' : JSON.stringify(body)
}

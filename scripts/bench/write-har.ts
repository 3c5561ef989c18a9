import { hash } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import type { SentAnswer } from './answers.ts'
import { renew } from './renew.ts'

/** How often the bodies of a corpus repeat: those of one round in each, those of twelve, or each round has its own. */
type Repetition = 'few' | 'many' | 'new'

/** How many rounds of other IDs there are before they repeat. */
const rounds = { few: 1, many: 12, new: Number.POSITIVE_INFINITY } as const satisfies Record<Repetition, number>

/** How much a HAR has in it. */
export interface HarContent {
  entries: number
  /** How many of their bodies differ. */
  bodies: number
}

/** Writes a HAR as a browser exports it, one round of answers after the other until it has so many bytes. */
export function writeHar(
  file: string,
  answers: readonly SentAnswer[],
  repetition: Repetition,
  bytes: number,
): HarContent {
  const chosen = repetition === 'few' ? answers.filter((_, index) => index % 12 === 0) : answers
  const handle = openSync(file, 'w')
  let written = writeSync(
    handle,
    '{"log":{"version":"1.2","creator":{"name":"WebInspector","version":"537.36"},"pages":[],"entries":[',
  )
  const bodies = new Set<string>()
  let entries = 0
  for (let round = 0; written < bytes; round += 1) {
    for (const answer of chosen) {
      const turn = round % rounds[repetition]
      const text = renew(answer.text, turn)
      const entry = entryOf({ ...answer, url: renew(answer.url, turn), text }, entries)
      bodies.add(hash('sha256', text, 'base64'))
      written += writeSync(handle, (entries === 0 ? '' : ',') + JSON.stringify(entry))
      entries += 1
      if (written >= bytes) break
    }
  }
  writeSync(handle, ']}}\n')
  closeSync(handle)
  return { entries, bodies: bodies.size }
}

/** Names the validator of an answer, so that whoever only validates need not find the operation. */
export function validatorName({ provider, operationId, status }: SentAnswer): string {
  return `${provider} ${operationId}${status}`
}

function entryOf(answer: SentAnswer, index: number): object {
  const { method, url, status, headers, text } = answer
  const { host, pathname, search } = new URL(url)
  const size = Buffer.byteLength(text)
  return {
    _initiator: {
      type: 'script',
      stack: { callFrames: [{ functionName: 'load', url: 'https://app.example/main.js', lineNumber: 41 }] },
    },
    _priority: 'High',
    _resourceType: 'fetch',
    cache: {},
    comment: validatorName(answer),
    connection: '443',
    request: {
      method,
      url,
      httpVersion: 'http/2.0',
      headers: listed({
        ':authority': host,
        ':method': method,
        ':path': pathname + search,
        ':scheme': 'https',
        accept: 'application/json',
        'accept-encoding': 'gzip, deflate, br, zstd',
        'accept-language': 'en-GB,en;q=0.9',
        origin: 'https://app.example',
        referer: 'https://app.example/',
        'user-agent':
          'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
      }),
      queryString: listed(Object.fromEntries(new URLSearchParams(search))),
      cookies: [],
      headersSize: -1,
      bodySize: 0,
    },
    response: {
      status,
      statusText: '',
      httpVersion: 'http/2.0',
      headers: listed({
        ...headers,
        'cache-control': 'no-store',
        'content-encoding': 'br',
        date: 'Mon, 02 Jun 2025 09:00:00 GMT',
        server: 'cloudflare',
        'x-request-id': `req-${String(index).padStart(12, '0')}`,
      }),
      cookies: [],
      content: { size, mimeType: headers['content-type'] ?? '', text },
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
      _transferSize: Math.round(size / 4),
    },
    serverIPAddress: '203.0.113.7',
    startedDateTime: new Date(Date.UTC(2025, 5, 2, 9) + index * 40).toISOString(),
    time: 35.5 + (index % 100),
    timings: {
      blocked: 1.2,
      dns: -1,
      ssl: -1,
      connect: -1,
      send: 0.1,
      wait: 30.2 + (index % 100),
      receive: 4.0,
      _blocked_queueing: 0.9,
    },
  }
}

function listed(fields: Record<string, string>): { name: string; value: string }[] {
  return Object.entries(fields).map(([name, value]) => ({ name, value }))
}

/** The end of a run before its last request; the message says what was seen and what to do, in one sentence each. */
export class StoppedError extends Error {
  override name = 'StoppedError' as const
  /** How many seconds to wait before anything else may be asked; 0 when the provider did not say. */
  readonly seconds: number

  constructor(message: string, options: { seconds?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.seconds = options.seconds ?? 0
  }
}

/** What a network failure means, by the code of its cause. */
const meanings: [code: RegExp, seen: string, hint: string][] = [
  [/^ECONNREFUSED$/, 'nothing listens there', 'Check the base URL, and that the server runs'],
  [/^(ENOTFOUND|EAI_AGAIN)$/, 'there is no such host', 'Check the base URL and the network'],
  [
    /CERT|^ERR_TLS|SELF_SIGNED|UNABLE_TO_VERIFY|^ERR_SSL|^EPROTO$/,
    'its TLS certificate or handshake is not accepted',
    'Check the base URL, or name the authority with NODE_EXTRA_CA_CERTS',
  ],
  [
    /^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|EHOSTUNREACH|ENETUNREACH)$/,
    'it cannot be reached',
    'Check the network and the base URL',
  ],
  [/^(HPE_|HTTPParserError$)/, 'what came is not HTTP', 'Check the port of the base URL'],
  [
    /^(ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/,
    'the connection was closed before the answer was whole',
    'Try again later',
  ],
]

/** Turns what `fetch` throws into one sentence. The error's own message is left out: it may quote what was sent. */
export function describeFailure(asked: string, timeout: number, error: unknown): StoppedError {
  if (error instanceof Error && error.name === 'TimeoutError') {
    const hint = 'Try again later, or allow more time with --timeout'
    return new StoppedError(`Failed to ask ${asked}: no answer within ${timeout} ms. ${hint}.`, { cause: error })
  }
  const codes = codesOf(error)
  const [, seen, hint] = meanings.find(([pattern]) => codes.some((code) => pattern.test(code))) ?? [
    null,
    codes.length > 0 ? `the network says ${codes.join(', ')}` : 'the request failed',
    'Check the base URL and the network',
  ]
  return new StoppedError(`Failed to ask ${asked}: ${seen}. ${hint}.`, { cause: error })
}

/** The codes of an error and of its causes. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : []
  // Since Node 24 its parser's errors may have no code.
  const name = own.length === 0 && error.name === 'HTTPParserError' ? [error.name] : []
  return [...own, ...name, ...codesOf(error.cause)]
}

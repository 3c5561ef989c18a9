/** An answer as it came over a connection. */
export interface RawAnswer {
  status: number
  /** Names in lower case. */
  headers: Record<string, string>
  /** One character for each byte. */
  body: string
}

/** Splits what a connection gave into answers to requests of these methods; undefined when it is not made of whole answers. */
export function parseAnswers(received: string, methods: readonly string[]): RawAnswer[] | undefined {
  const answers: RawAnswer[] = []
  let rest = received
  while (rest !== '') {
    const [head = ''] = rest.split('\r\n\r\n', 1)
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1])
    if (Number.isNaN(status) || head.length + 4 > rest.length) return undefined
    const lines = head.split('\r\n').slice(1)
    const headers = Object.fromEntries(
      lines.map((line) => [line.split(':', 1)[0]?.toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
    )
    const isInterim = status < 200
    const method = isInterim ? undefined : methods[answers.length]
    const length = method === 'HEAD' || isInterim ? 0 : Number(headers['content-length'] ?? 0)
    const end = head.length + 4 + length
    if (end > rest.length) return undefined
    if (!isInterim) answers.push({ status, headers, body: rest.slice(head.length + 4, end) })
    rest = rest.slice(end)
  }
  return answers
}

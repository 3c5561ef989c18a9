import { between, type Words } from '../../mocks/world/random.ts'
import { one } from './choose.ts'

/** Bytes that break the rules of HTTP, or stop in the middle. */
export interface OddFraming {
  bytes: Buffer
  /** Whether the client goes away here, as nothing could follow. */
  isCut: boolean
}

/** Breaks the bytes of a request: its lengths, its lines, its chunks, or it ends before it should. */
export function oddFraming(words: Words, whole: Buffer): OddFraming {
  const text = whole.toString('latin1')
  const end = text.indexOf('\r\n\r\n')
  const [head, body] = [text.slice(0, end), text.slice(end + 4)]
  const bare = head.replace(/\r\n(content-length|transfer-encoding):[^\r]*/gi, '')
  const line = (name: string): string => `${head}\r\n${name}\r\n\r\n${body}`
  const chunked = (chunks: string): string => `${bare}\r\nTransfer-Encoding: chunked\r\n\r\n${chunks}`
  const cut = (all: string): OddFraming => ({ bytes: Buffer.from(all, 'latin1'), isCut: true })
  const odd = (all: string): OddFraming => ({ bytes: Buffer.from(all, 'latin1'), isCut: false })
  return one(words, [
    () => cut(text.slice(0, between(words, 1, text.length))),
    () => cut(text.slice(0, between(words, 1, Math.max(end, 1)))),
    () => cut(`${bare}\r\nContent-Length: ${body.length + between(words, 1, 99_999)}\r\n\r\n${body}`),
    () => cut(`${bare}\r\nContent-Length: 99999999999999999999\r\n\r\n${body}`),
    () => cut(chunked('5\r\nab')),
    () => cut(chunked('ffffffffff\r\nab')),
    () => odd(`${bare}\r\nContent-Length: ${Math.max(body.length - 3, 0)}\r\n\r\n${body}abc`),
    () => odd(line('Content-Length: 3')),
    () => odd(line('Content-Length: -1')),
    () => odd(line('Content-Length: 0x3')),
    () => odd(line('Content-Length: 3\r\nTransfer-Encoding: chunked')),
    () => odd(line('Transfer-Encoding: gzip, chunked, chunked')),
    () => odd(chunked('zz\r\nab\r\n0\r\n\r\n')),
    () => odd(chunked('2;a="\r\nab\r\n0\r\nX-Trailer: 1\r\n\r\n')),
    () => odd(chunked('2\r\nabc\r\n0\r\n\r\n')),
    () => odd(line(`X-Giant: ${'x'.repeat(between(words, 15_000, 90_000))}`)),
    () => odd(line(Array.from({ length: 1_500 }, (_, index) => `X${index}: 1`).join('\r\n'))),
    () => odd(line('X-Nul: a\0b')),
    () => odd(line('X-Return: a\rb')),
    () => odd(line(' folded: 1')),
    () => odd(line('no colon')),
    () => odd(line(': no name')),
    () => odd(line('Host: other.example')),
    () => odd(text.replace(/\r\nHost:[^\r]*/i, '')),
    () => odd(text.replace('HTTP/1.1', one(words, ['HTTP/1.0', 'HTTP/2.0', 'HTTP/9', 'http/1.1', '']))),
    () => odd(text.replaceAll('\r\n', '\n')),
    () =>
      odd(
        text.replace(
          /^\w+/,
          one(words, ['GE T', 'get', 'CONNECT', 'PRI', 'TRACE', 'M-SEARCH', 'G\0T', 'X'.repeat(500)]),
        ),
      ),
    () => odd(text.replace(' /', ' ')),
    () => odd(text.replace(/ (\/\S*) /, (_, path: string) => ` ${path}\xff\xfe `)),
    () => odd(`\x16\x03\x01\x02\0\x01\0\x01${text}`),
    () => odd(`\r\n\r\n${text}`),
    () => odd(line('Expect: 100-continue')),
    () => odd(line('Expect: wonders')),
    () => odd(line('Connection: close, Upgrade\r\nUpgrade: websocket')),
    () => odd(line('Connection: close, Upgrade, HTTP2-Settings\r\nUpgrade: h2c')),
    () => odd(line('Connection: close, keep-alive')),
  ])()
}

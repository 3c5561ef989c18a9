import { createReadStream } from 'node:fs'

/** Says where a byte of a file is, as `line 3, byte 120`; for standard input, which is read only once, without the line. */
export async function describePlace(file: string, at: number, translated: boolean): Promise<string> {
  if (translated) return `byte ${at} of its text in UTF-8`
  if (file === '-') return `byte ${at}`
  let line = 1
  if (at > 0) {
    for await (const chunk of createReadStream(file, { end: at - 1 })) {
      for (const byte of chunk) if (byte === 0x0a) line += 1
    }
  }
  return `line ${line}, byte ${at}`
}

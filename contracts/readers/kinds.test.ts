import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { maxEntryBytes } from './cursor.ts'
import { listFiles } from './list-files.ts'
import { readEntries } from './read-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'kinds-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Reads a text as a file of that name: what each exchange asked for, or why it cannot be read. */
async function read(text: string, name = 'x.json'): Promise<string[]> {
  const path = join(folder, name)
  writeFileSync(path, text)
  const found: string[] = []
  for await (const entry of readEntries(path)) {
    found.push(
      `${entry.source.entry} ${'reason' in entry ? entry.reason : `${entry.request.url} ${entry.response.status}`}`,
    )
  }
  return found
}

const recorded = (url: string): string => `{"request":{"url":"${url}"},"response":{"status":200,"body":{}}}`
const archived = (url: string): string =>
  `{"request":{"method":"GET","url":"${url}","headers":[]},"response":{"status":404,"headers":[],"content":{}}}`

describe('NDJSON', () => {
  test('has one exchange of a recording or one entry of a HAR on each line', async () => {
    const text = `${recorded('/a')}\n${archived('/b')}\r\n\n ${recorded('/c')}`
    expect(await read(text)).toEqual(['0 /a 200', '1 /b 404', '2 /c 200'])
    expect(await read(text, 'x.ndjson')).toEqual(['0 /a 200', '1 /b 404', '2 /c 200'])
  })

  test('with a broken line is read on at the next', async () => {
    expect(await read(`${recorded('/a')}\n{"request":\n${recorded('/c')}\n`, 'x.jsonl')).toEqual([
      '0 /a 200',
      '1 it is not JSON at line 2, byte 72. Correct or record it again.',
      '2 /c 200',
    ])
  })

  test('with a line that is larger than any answer is read on at the next', async () => {
    const huge = `{"request":{"url":"/b"},"response":{"status":200,"body":"${'x'.repeat(maxEntryBytes)}"}}`
    expect(await read(`${recorded('/a')}\n${huge}\n${recorded('/c')}\n`)).toEqual([
      '0 /a 200',
      '1 it is larger than 64 MB, which no answer is, at line 2, byte 61. Correct or record it again.',
      '2 /c 200',
    ])
  })

  test('that is empty is refused', async () => {
    expect(await read('\n', 'x.ndjson')).toEqual(['null it is empty. Name a file with a recording.'])
  })
})

describe('a recording', () => {
  test('may name its version last', async () => {
    expect(await read(`{"exchanges":[${recorded('/a')}],"channelContracts":1}`)).toEqual(['0 /a 200'])
  })

  test('without its version is none', async () => {
    expect((await read(`{"exchanges":[${recorded('/a')}]}`)).at(-1)).toMatch(/^null it is neither a HAR/)
  })

  test('keeps several values of a header', async () => {
    const exchange = `{"request":{"url":"/a"},"response":{"status":200,"headers":{"Link":["<a>","<b>"],"__proto__":"x"}}}`
    const path = join(folder, 'headers.json')
    writeFileSync(path, `{"channelContracts":1,"exchanges":[${exchange}]}`)
    for await (const entry of readEntries(path)) {
      expect('response' in entry && Object.entries(entry.response.headers)).toEqual([
        ['link', '<a>, <b>'],
        ['__proto__', 'x'],
      ])
    }
  })
})

test('reads on after entries that cannot be read', async () => {
  const broken = '{"log":{"entries":[{},nonsense,{"request":{"url":"/c"},"response":{"status":0}}]}}'
  expect(await read(broken, 'x.har')).toEqual([
    '0 it has no request.url. Export the HAR again.',
    '1 it is not JSON at line 1, byte 22. Correct or record it again.',
    '2 /c 0',
  ])
})

test('refuses a status that is none', async () => {
  expect(await read('{"request":{"url":"/"},"response":{"status":999}}')).toEqual([
    '0 its status 999 is none of HTTP. Record it again.',
  ])
})

describe('a directory', () => {
  const root = join(folder, 'directory')
  mkdirSync(join(root, 'b', 'c'), { recursive: true })
  mkdirSync(join(root, 'empty'))
  for (const name of ['b/c/2.har', 'b/1.HAR', 'a.ndjson', 'b.json', 'notes.txt']) writeFileSync(join(root, name), '')
  symlinkSync(join(root, 'a.ndjson'), join(root, 'link.jsonl'))
  symlinkSync(root, join(root, 'circle.json'))

  test('stands for the recordings below it, in the order of their paths', () => {
    expect(listFiles([root]).files).toEqual(
      ['a.ndjson', 'b.json', 'b/1.HAR', 'b/c/2.har', 'link.jsonl'].map((name) => join(root, name)),
    )
  })

  test('and a file in it are read once', () => {
    expect(listFiles([join(root, 'b.json'), join(root, 'b'), join(root, '.', 'b.json')]).files).toEqual(
      ['b.json', 'b/1.HAR', 'b/c/2.har'].map((name) => join(root, name)),
    )
  })

  test('without any is unreadable', () => {
    const { files, unreadable } = listFiles([join(root, 'empty')])
    expect(files.map((file) => unreadable.get(file)?.reason)).toEqual([
      'it holds no .har, .json, .ndjson or .jsonl file. Name a folder with recordings.',
    ])
  })
})

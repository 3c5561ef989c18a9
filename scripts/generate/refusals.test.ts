import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { GenerateError } from './errors.ts'
import { generateAll } from './stages.ts'
import { pigeonSpecs } from './testdata/pigeon.ts'

type Edit = [file: string, text: string, other: string]

const nullable: Edit = ['schemas/LetterBase.yaml', 'type: array,', 'type: array, nullable: true,']
const word: Edit = ['schemas/LetterBase.yaml', 'type: array,', "type: array, minItems: 'one',"]
const cookie: Edit = ['paths/letter.yaml', 'in: path, required: true', 'in: cookie']

/** Generates from the tiny provider with some edits; gives what was thrown. */
async function refusalOf(edits: readonly Edit[]): Promise<unknown> {
  const specs = mkdtempSync(join(tmpdir(), 'refused-'))
  cpSync(pigeonSpecs, specs, { recursive: true })
  for (const [name, text, other] of edits) {
    const file = join(specs, 'pigeon', name)
    writeFileSync(file, readFileSync(file, 'utf8').replace(text, other))
  }
  try {
    return await generateAll(specs).catch((error: unknown) => error)
  } finally {
    rmSync(specs, { recursive: true })
  }
}

const unknownKeyword =
  'Failed to generate "pigeon": /components/schemas/LetterBase/properties/replies/nullable means nothing in OpenAPI 3.1. Write `type: [string, \'null\']`.'
const wrongKeyword =
  'Failed to compile the schemas of "pigeon": schema is invalid: data/properties/replies/minItems must be integer. Correct the schema.'
const unreadPlace = 'Failed to write how "getLetter" is judged: no cookie can be.'

test.each<[string, Edit[], string]>([
  ['a keyword that tools read differently', [nullable], unknownKeyword],
  ['a schema that ajv does not know as one', [word], wrongKeyword],
  ['a parameter that the mock cannot judge, in another thread', [cookie], unreadPlace],
  ['what two threads find, by the same sentence every time', [cookie, word], unreadPlace],
])('refuses %s', async (_, edits, message) => {
  const error = await refusalOf(edits)
  expect(error).toBeInstanceOf(GenerateError)
  expect(error).toHaveProperty('message', message)
})

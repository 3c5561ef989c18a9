import { expect, test } from 'vitest'
import type { Schema } from '../../../contracts/schema.ts'
import type { Glance } from '../../../generated/glance.ts'
import { readPigeon } from '../testdata/pigeon.ts'
import { bundleCode } from '../validators.ts'
import { quickSource } from './source.ts'

const { description } = await readPigeon()
const problem = { $ref: '#/components/schemas/Problem' }

function sourceOf(schemas: Record<string, Schema>): string {
  return quickSource({ description, isClosed: false, idForms: new Map(), formats: new Set() }, schemas)
}

function countFunctions(source: string): number {
  return source.match(/^function /gm)?.length ?? 0
}

test('values that are looked at in the same way share a function, also where their schemas are written apart', () => {
  const one = sourceOf({ first: { type: 'array', items: problem } })
  const two = sourceOf({
    first: { type: 'array', items: problem },
    second: { type: 'array', description: 'The same again.', items: { ...problem } },
  })
  expect(countFunctions(two)).toBe(countFunctions(one))
})

test('values that nest themselves are looked at to their depth', async () => {
  const nest = (): Schema => ({ type: 'object', properties: { nest: { $ref: '#/components/schemas/Nest' } } })
  Object.assign(description.components.schemas, { Nest: nest() })
  const code = await bundleCode(sourceOf({ first: nest(), second: { $ref: '#/components/schemas/Nest' } }))
  const { glances }: { glances: Record<string, Glance> } = await import(
    `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  )
  const judged = [{ nest: { nest: {} } }, { nest: { nest: { nest: 1 } } }].flatMap((value) => [
    glances['first']?.(value, {}),
    glances['second']?.(value, {}),
  ])
  expect(judged).toEqual([true, true, false, false])
})

test.each([
  ['^CHT-\\d{4}-\\d{2}$', '^CHT-\\d\\d\\d\\d-\\d\\d$'],
  ['^\\d{1,4}$', '^\\d{1,4}$'],
  ['^\\\\d{4}$', '^\\\\d{4}$'],
])('counted digits are asked for one by one: %s', (pattern, asked) => {
  expect(sourceOf({ first: { type: 'string', pattern } })).toContain(`new RegExp(${JSON.stringify(asked)}, 'u')`)
})

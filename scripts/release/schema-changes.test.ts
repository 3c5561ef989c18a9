import { describe, expect, test } from 'vitest'
import type { Schema } from '../../contracts/schema.ts'
import { schemaChanges, schemasChanges } from './schema-changes.ts'
import { largest } from './step.ts'

const closed: Schema = { type: 'string', enum: ['open', 'done'] }
const open: Schema = { ...closed, 'x-extensible-enum': true }
const chat: Schema = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'string' }, note: { type: 'string' } },
}

describe('what a change of a schema needs', () => {
  const cases: [title: string, before: Schema, after: Schema, step: string][] = [
    ['nothing', chat, structuredClone(chat), 'none'],
    ['another text', { ...closed, description: 'One.' }, { ...closed, description: 'Two.' }, 'patch'],
    ['a value in an extensible enum', open, { ...open, enum: ['open', 'done', 'late'] }, 'minor'],
    ['a value in a closed enum', closed, { ...closed, enum: ['open', 'done', 'late'] }, 'major'],
    ['a value less in an extensible enum', open, { ...open, enum: ['open'] }, 'major'],
    ['another order of values', closed, { ...closed, enum: ['done', 'open'] }, 'patch'],
    ['an enum that is opened', closed, open, 'minor'],
    ['an enum that is closed', open, closed, 'major'],
    ['a narrower type', { type: ['string', 'null'] }, { type: 'string' }, 'major'],
    ['a wider type', { type: 'string' }, { type: ['string', 'null'] }, 'major'],
    ['the same type as a list', { type: 'string' }, { type: ['string'] }, 'none'],
    ['a tighter bound', { maxLength: 20 }, { maxLength: 10 }, 'major'],
    ['a looser bound', { maxLength: 20 }, { maxLength: 30 }, 'minor'],
    ['a higher minimum', { minimum: 1 }, { minimum: 2 }, 'major'],
    ['a new pattern', { type: 'string' }, { type: 'string', pattern: '^a' }, 'major'],
    ['a pattern less', { type: 'string', pattern: '^a' }, { type: 'string' }, 'minor'],
    ['a new optional property', chat, { ...chat, properties: { ...chat.properties, more: {} } }, 'minor'],
    ['a removed property', chat, { ...chat, properties: { id: { type: 'string' } } }, 'major'],
    ['a newly required property', chat, { ...chat, required: ['id', 'note'] }, 'major'],
    ['a property that may be absent now', chat, { type: 'object', properties: chat.properties ?? {} }, 'major'],
    ['another reference', { $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }, 'major'],
    ['a closed object', chat, { ...chat, additionalProperties: false }, 'major'],
    ['a variant more', { oneOf: [closed] }, { oneOf: [closed, chat] }, 'major'],
    ['another order of variants', { oneOf: [closed, chat] }, { oneOf: [chat, closed] }, 'none'],
    ['a kind of ID', { type: 'string' }, { type: 'string', 'x-id-kind': 'chat' }, 'minor'],
    ['items of a narrower type', { items: { type: ['string', 'null'] } }, { items: { type: 'string' } }, 'major'],
  ]

  test.each(cases)('%s', (_, before, after, step) => {
    expect(largest(schemaChanges(before, after, '').map((change) => change.step))).toBe(step)
  })
})

test('a change says where it is and what it is', () => {
  const before = { Chat: chat, Status: closed }
  const after = {
    Chat: { ...chat, properties: { id: { type: 'integer' }, note: { type: 'string' } } },
    Kind: open,
    Status: closed,
  } as const satisfies Record<string, Schema>
  expect(schemasChanges(before, after, '/components/schemas')).toEqual([
    { step: 'major', place: '/components/schemas/Chat/properties/id/type', what: 'was string and is integer' },
    { step: 'minor', place: '/components/schemas/Kind', what: 'is new' },
  ])
})

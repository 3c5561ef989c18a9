import { expect, test } from 'vitest'
import { countedOf } from './counted.ts'
import { cursorsOf } from './cursors.ts'
import type { Description } from './description.ts'
import type { Json } from './json.ts'
import { deriveScenario } from './live/derived-scenario.ts'
import { readPaging } from './paging.ts'

/** A description of a list that is paged as it says, and of one thing of it. */
function describeNests(paging: Json): Description {
  const id = { type: 'string', 'x-id-kind': 'nest' } as const
  const Nest = { type: 'object', properties: { id, keeper: { type: 'string', 'x-id-kind': 'keeper' } } } as const
  const list = {
    type: 'object',
    properties: { nests: { type: 'array', items: Nest }, next: { type: 'string' } },
  } as const
  const answer = (schema: object) => ({ 200: { content: { 'application/json': { schema } } } })
  return {
    openapi: '3.1.0',
    info: { title: 'Heron', version: '1' },
    paths: {
      '/nests/{nestId}': {
        get: {
          operationId: 'getNest',
          parameters: [{ name: 'nestId', in: 'path', required: true, schema: id }],
          responses: answer(Nest),
        },
      },
      '/nests': {
        get: {
          operationId: 'listNests',
          parameters: [
            { name: 'limit', in: 'query', schema: { type: 'integer', default: 7 } },
            { name: 'year', in: 'query', required: true, schema: { type: 'integer', examples: [2025] } },
          ],
          responses: answer(list),
          'x-speakeasy-pagination': paging,
        },
        post: { operationId: 'createNest', responses: answer(Nest) },
      },
    },
    components: { schemas: {} },
  }
}

const outputs = { results: '$.nests', nextCursor: '$.next', numPages: '$.meta.pages' }
const input = (type: string, name: string = type): Json => ({ type, name, in: 'parameters' })
const cursor = { type: 'cursor', inputs: [input('cursor', 'after'), input('limit')], outputs }

function pagingOf(paging: Json): unknown {
  const description = describeNests(paging)
  const pathItem = description.paths['/nests'] ?? {}
  return pathItem.get && readPaging(description, { method: 'get', path: '/nests', pathItem, operation: pathItem.get })
}

test.each([
  [
    'a cursor and a limit',
    cursor,
    {
      kind: 'cursor',
      parameter: 'after',
      limit: 'limit',
      size: 7,
      items: '/nests',
      next: '/next',
      pages: '/meta/pages',
    },
  ],
  [
    'an offset into an answer that is the list itself',
    { type: 'offsetLimit', inputs: [input('offset')], outputs: { results: '$' } },
    { kind: 'offset', parameter: 'offset', size: 20, items: '' },
  ],
  [
    'the number of a page',
    { type: 'offsetLimit', inputs: [input('page')], outputs: { results: '$.a.b' } },
    { kind: 'page', parameter: 'page', size: 20, items: '/a/b' },
  ],
  [
    'nothing of a cursor in a body',
    { type: 'cursor', inputs: [{ ...Object(input('cursor')), in: 'requestBody' }], outputs },
    undefined,
  ],
  ['nothing of a path with an index', { ...cursor, outputs: { ...outputs, results: '$.nests[0]' } }, undefined],
  ['nothing of a cursor that no answer gives', { ...cursor, outputs: { results: '$.nests' } }, undefined],
  ['nothing of another word', 'cursor', undefined],
])('reads %s', (_, stated, paging) => {
  expect(pagingOf(stated)).toEqual(paging)
})

test('a described cursor is followed by the rules of pages, where no other is written for the provider', () => {
  const written = cursorsOf('bird', describeNests(cursor))
  expect(written.map(({ operations }) => operations)).toEqual([['listChannels']])
  expect(cursorsOf('packagex', describeNests(cursor))).toEqual([
    { operations: ['listNests'], items: 'nests', next: 'next', parameter: 'after', facts: [] },
  ])
})

test('described pages and offsets are followed, where no others are written for the provider', () => {
  const described = (kind: 'page' | 'offset', results = '$.nests') =>
    countedOf('bird', describeNests({ type: 'offsetLimit', inputs: [input(kind)], outputs: { results } }))
  expect([described('page'), described('offset')]).toEqual([
    [{ operations: ['listNests'], kind: 'page', items: 'nests', parameter: 'page' }],
    [{ operations: ['listNests'], kind: 'offset', items: 'nests', parameter: 'offset' }],
  ])
  expect([described('page', '$.deeper.nests'), countedOf('bird', describeNests(cursor))]).toEqual([[], []])
  expect(countedOf('packagex', describeNests(cursor)).map(({ parameter }) => parameter)).toEqual(['page'])
})

test('a scenario that nobody wrote reads everything, lists first, and writes nothing', () => {
  expect(deriveScenario(describeNests(cursor))).toEqual([
    {
      operationId: 'listNests',
      query: { year: '2025' },
      finds: { nest: '/nests/*/id', keeper: '/nests/*/keeper' },
      pages: { parameter: 'after', cursor: '/next' },
    },
    { operationId: 'getNest', finds: { nest: '/id', keeper: '/keeper' } },
  ])
})

import { expect, test } from 'vitest'
import { birdChannel, inShort, judge } from '../testing/judge.ts'

test('reports a property the document does not know, with its type and never its value', async () => {
  const body = { ...birdChannel, resourceOwners: { secret: 'x' }, settings: [{ key: 'a', colour: 'red' }] }
  expect((await judge('bird', 'getChannel', 200, body)).map(inShort)).toEqual([
    'warning undocumented-property /resourceOwners: a property of type object / no such property',
    'warning undocumented-property /settings/0/colour: a property of type string / no such property',
  ])
})

test('reports a property of a closed object as an error', async () => {
  const body = { serviceWindowExpireAt: null, window: 1 }
  expect((await judge('bird', 'getChannelContact', 200, body)).map(inShort)).toEqual([
    'error undocumented-property /window: a number / no such property, and no others are allowed',
  ])
})

test('leaves free maps alone', async () => {
  expect(
    await judge('bird', 'getChannelContact', 200, { serviceWindowExpireAt: null, metadata: { any: 'thing' } }),
  ).toEqual([])
  expect(
    await judge('bird', 'getChannel', 200, { ...birdChannel, platformMessageJsonSchemaOverride: { type: 'object' } }),
  ).toEqual([])
})

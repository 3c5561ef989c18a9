import { expect, test } from 'vitest'
import { fingerprintOnto } from '../fingerprint.ts'
import { noteRaised } from './note-raised.ts'
import { Objects } from './objects.ts'
import { Room } from './room.ts'
import { printOf } from './same-object.ts'

const table = {
  Message: { fixed: [], raises: { of: '/in', component: 'Channel', pointer: '/last', by: '/at' } },
  Channel: { fixed: ['/kind'], rising: [{ pointer: '/last', facts: [] }] },
}
const note = (objects: Objects, ...messages: unknown[]): void =>
  noteRaised(table, objects, 0, { file: 'a.har', entry: 0 }, (component) => (component === 'Message' ? messages : []))
const lastOf = (objects: Objects, id: string): unknown =>
  objects.fact(objects.index.rowOf(printOf(fingerprintOnto(0, 'Channel'), { id }) ?? 0), 1)

test('keeps the latest moment of each owner, and says when it has changed', () => {
  const objects = new Objects(new Room(2), 2)
  note(
    objects,
    { in: 'a', at: '2025-06-02T09:00:00Z' },
    { in: 'a', at: '2025-06-03T09:00:00Z' },
    { in: 'b', at: 1 },
    {},
  )
  note(objects, { in: 'A', at: '2025-06-01T09:00:00Z' })
  expect([lastOf(objects, 'a'), objects.index.size, objects.changes]).toEqual(['2025-06-03T09:00:00Z', 1, 1])
})

test('takes no new owner where there is no room', () => {
  const objects = new Objects(new Room(1), 2)
  note(objects, { in: 'a', at: '2025-06-02T09:00:00Z' }, { in: 'b', at: '2025-06-02T09:00:00Z' })
  expect([objects.index.size, objects.index.refused]).toEqual([1, 1])
})

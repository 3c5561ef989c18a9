import { expect, test } from 'vitest'
import { type Provider, parts, providerNames } from '../generated/parts.ts'
import type { Shape } from '../generated/shape.ts'
import { lasting } from './lasting.ts'
import { resolve } from './profiles/resolve.ts'
import { createRightParts } from './right-parts.ts'

test('leaves out what was found right, where it was found, and only if it lasts', () => {
  const right = createRightParts()
  const [kept, changing] = [lasting({ id: 1 }), { id: 2 }]
  right.note({ data: [kept, changing], all: lasting([changing]) })
  expect(right.leaveOut({ data: [changing, kept], more: [kept], next: 'x' })).toEqual({
    data: [changing],
    more: [kept],
    next: 'x',
  })
  expect(right.leaveOut({ data: [lasting({ id: 1 })] })).toEqual({ data: [{ id: 1 }] })
})

test.each(providerNames)(
  '%s says of no list of an answer how many items it has or that they differ',
  async (name: Provider) => {
    const table = await parts[name].shapes()
    const lists = Object.entries(table.answers).flatMap(([answer, shape]: [string, Shape]) => {
      const { properties = {} } = resolve(table, shape, undefined).shape
      return Object.entries(properties).map(
        ([property, one]) => [`${answer}/${property}`, resolve(table, one, []).shape] as const,
      )
    })
    const found = lists.filter(([, shape]) => shape.items)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(([, { unique, min, max }]) => unique || min !== undefined || max !== undefined)).toEqual([])
  },
)

import { expect, test } from 'vitest'
import type { Profile } from './profile.ts'
import { profileNames } from './profile.ts'
import type { ShapeTable } from './resolve.ts'
import { createViews, type ReadAll, type ViewOptions } from './views.ts'

const table: ShapeTable = {
  shapes: {
    Task: {
      type: 'object',
      properties: {
        id: { type: 'string', always: true },
        state: { type: 'string', values: ['open', 'done'], open: true, always: true },
        label: { type: 'string', nullable: true, example: 'urgent' },
        steps: { type: 'array', items: { type: 'string', example: 'call' } },
        size: { type: 'integer', format: 'int32' },
      },
    },
  },
  answers: { getTask200: { ref: 'Task' } },
}
const options: ViewOptions = { table, keep: [], ids: () => ({}), exampleId: () => undefined, now: 0 }
const task = { id: 't1', state: 'open', label: 'Big thing', steps: ['call', 'wait'], size: 3 }
const readNothing: ReadAll = () => {}

test.each<[Profile, object]>([
  ['typical', task],
  ['large', task],
  ['minimal', { id: 't1', state: 'open' }],
  ['maximal', task],
  ['nulls', { ...task, label: null }],
  ['empty', { ...task, steps: [] }],
  ['unknown-enum', { ...task, state: 'not-listed-yet' }],
  ['edge', { ...task, label: expect.not.stringMatching(/^Big thing$/), size: expect.toBeOneOf([0, 2_147_483_647]) }],
  // The first object of a tour shows what comes first of everything.
  ['tour', task],
])('%s shows a task of its own', (profile, shown) => {
  const readThis: ReadAll = (each) => each('getTask200', task, 't1')
  expect(createViews(options, readThis).show(profile, 'getTask200', task, 't1', '')).toEqual(shown)
})

test('every profile shows the same for the same, whatever was asked before', () => {
  const readBoth: ReadAll = (each) => {
    each('getTask200', task, 't1')
    each('getTask200', { ...task, id: 't2' }, 't2')
  }
  const show = (names: readonly Profile[]): Map<Profile, string> => {
    const views = createViews(options, readBoth)
    const ask = (profile: Profile, id: string): string =>
      JSON.stringify(views.show(profile, 'getTask200', { ...task, id }, id, ''))
    return new Map(names.map((profile) => [profile, ask(profile, 't2') + ask(profile, 't1') + ask(profile, 'new')]))
  }
  const forwards = show(profileNames)
  expect(show([...profileNames].reverse())).toEqual(new Map([...forwards].reverse()))
  expect(forwards.get('tour')).not.toBe(forwards.get('typical'))
})

test('a tour reads everything once, and only when it is asked for', () => {
  let count = 0
  const views = createViews(options, () => {
    count += 1
  })
  views.show('minimal', 'getTask200', task, 't1', '')
  expect(count).toBe(0)
  views.show('tour', 'getTask200', task, 't1', '')
  views.show('tour', 'getTask200', task, 't1', '')
  expect(count).toBe(1)
})

test.each([
  [['state'], { id: 't1', state: 'open' }],
  [['Task.state', 'Other.size'], { id: 't1', state: 'open' }],
  [['label', 'Task.size'], { id: 't1', state: 'open', label: 'Big thing', size: 3 }],
])('keeps %j', (keep, shown) => {
  const views = createViews({ ...options, keep }, readNothing)
  expect(views.show('minimal', 'getTask200', task, 't1', '')).toEqual(shown)
})

test.each([
  ['state=open', { ...task, label: null }],
  ['filter%5Bstate%5D=open&sort=-label', task],
  ['eq(state,open)&order=+label', task],
  ['limit=2', { ...task, state: 'not-listed-yet', label: null }],
])('leaves what the query %s speaks of as it is', (query, shown) => {
  const views = createViews(options, readNothing)
  const unknown = views.show('unknown-enum', 'getTask200', task, 't1', query)
  expect(views.show('nulls', 'getTask200', unknown, 't1', query)).toEqual(shown)
})

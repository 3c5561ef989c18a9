import { expect, test } from 'vitest'
import { stepOf } from './changesets.ts'
import { idChanges } from './id-changes.ts'
import { packageChanges } from './package-changes.ts'
import { dueAfter, stepBetween } from './step.ts'

test('what breaks needs a major release, and before 1.0.0 a minor one', () => {
  const changes = (['patch', 'major', 'minor'] as const).map((step) => ({ step, place: '', what: '' }))
  expect(['1.2.3', '0.2.3'].map((version) => dueAfter(version, changes))).toEqual(['major', 'minor'])
  expect(['1.2.3', '0.2.3'].map((version) => dueAfter(version, changes.slice(0, 1)))).toEqual(['patch', 'patch'])
})

test.each([
  ['1.2.3', '2.0.0', 'major'],
  ['0.2.3', '0.3.0', 'minor'],
  ['1.2.3', '1.2.4', 'patch'],
  ['1.2.3', '1.2.3', 'none'],
] as const)('from %s to %s is the step %s', (before, after, step) => {
  expect(stepBetween(before, after)).toBe(step)
})

test('reads the step of a changeset', () => {
  expect(stepOf('a.md', "---\n'parcels': minor\n---\n\nDescribed labels.\n", 'parcels')).toBe('minor')
})

test.each([
  ['a heading where the front matter was', '---\n\n## "parcels": minor\n\nDescribed labels.\n'],
  ['another package', "---\n'letters': minor\n---\n\nDescribed labels.\n"],
  ['an unknown step', "---\n'parcels': huge\n---\n\nDescribed labels.\n"],
  ['no text', "---\n'parcels': minor\n---\n"],
])('refuses a changeset with %s', (_, text) => {
  expect(() => stepOf('a.md', text, 'parcels')).toThrow(
    /^\.changeset\/a\.md is no changeset of parcels: .* Write it with `npx changeset`\.$/,
  )
})

test('a removed kind of ID and another form are major, a new kind is minor, text is a patch', () => {
  const kind = { pattern: '^p-', examples: ['p-1'], refers: null, description: 'A parcel.' }
  const before = { parcel: kind, label: kind, box: kind }
  const after = { parcel: { ...kind, pattern: '^q-' }, box: { ...kind, description: 'A box.' }, shelf: kind }
  expect(idChanges(before, after, 'ids').map(({ step, place }) => `${step} ${place}`)).toEqual([
    'major ids/parcel',
    'major ids/label',
    'patch ids/box',
    'minor ids/shelf',
  ])
})

test('what the package offers less and asks more is major, the other way round minor', () => {
  const before = {
    name: 'parcels',
    version: '1.0.0',
    exports: { './a': './dist/a.json', './b': './dist/b.json' },
    engines: { node: '>=20' },
    peerDependencies: { msw: '^2' },
  }
  const after = {
    ...before,
    exports: { './a': './dist/a.json', './c': './dist/c.json' },
    engines: { node: '>=22' },
    peerDependencies: { msw: '^2 || ^3' },
  }
  expect(packageChanges(before, after).map(({ step, place, what }) => `${step} ${place} ${what}`)).toEqual([
    'major package.json ./b the entry is gone',
    'minor package.json ./c the entry is new',
    'major package.json engines node was >=20 and is >=22',
    'minor package.json peerDependencies msw was ^2 and is ^2 || ^3',
  ])
  expect(packageChanges(before, before)).toEqual([])
})

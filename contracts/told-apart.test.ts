import { expect, test } from 'vitest'
import type { KnownPlace } from './context.ts'
import type { CheckName } from './finding.ts'
import { birdChannel, judge } from './testing/judge.ts'
import { toldApart } from './told-apart.ts'

const known: Record<string, { place?: KnownPlace }> = {
  rule: {},
  list: { place: { operation: 'listThings', path: '/limit' } },
  get: { place: { operation: 'getThing', path: '/limit' } },
  rootType: { place: { path: '/messages/*/blocks/*/type' } },
  draftType: { place: { path: '/bots/*/draft/blocks/*/type' } },
  voiceName: { place: { component: 'Thing', path: '/voice/name' } },
  textName: { place: { component: 'Thing', path: '/text/name' } },
  text: { place: { component: 'Thing', path: '/text' } },
}

test.each<[says: string, check: CheckName, at: string, facts: string[], want: string[]]>([
  ['the facts of another operation are left out', 'request', '/query/limit', ['list', 'get'], ['list']],
  ['of a rule across fields too', 'pagination', '/messages', ['list', 'get', 'rule'], ['list', 'rule']],
  ['and stay where there are no others', 'request', '/query/limit', ['get', 'rule'], ['get', 'rule']],
  [
    'the facts of another place are left out',
    'nullable',
    '/messages/0/blocks/1/type',
    ['rootType', 'draftType'],
    ['rootType'],
  ],
  [
    'wherever a component stands',
    'nullable',
    '/results/0/voice/name',
    ['textName', 'voiceName', 'rule'],
    ['voiceName', 'rule'],
  ],
  [
    'but not of what is around a place',
    'nullable',
    '/text/name',
    ['voiceName', 'textName', 'text'],
    ['textName', 'text'],
  ],
  [
    'of places that no fact has, the nearest',
    'nullable',
    '/messages/0/blocks/1/blocks/0/type',
    ['draftType', 'rootType'],
    ['rootType'],
  ],
  [
    'and all stay where none is nearer',
    'nullable',
    '/sound/name',
    ['voiceName', 'textName'],
    ['voiceName', 'textName'],
  ],
  [
    'a rule across fields may speak of several places',
    'invariant',
    '/text/name',
    ['voiceName', 'textName'],
    ['voiceName', 'textName'],
  ],
  ['one fact stays', 'nullable', '/sound/name', ['voiceName'], ['voiceName']],
])('%s', (_, check, instancePath, facts, want) => {
  expect(toldApart(known, 'listThings', { check, instancePath, facts })).toEqual(want)
})

test('a finding in what several places share cites the fact of its own place', async () => {
  const capability = { displayName: 5, status: 'active' }
  const capabilities = { voice: { voice: capability }, messaging: { messaging: { outgoing: capability } } }
  const findings = await judge('bird', 'getChannel', 200, { ...birdChannel, capabilities })
  expect(findings.map(({ instancePath, facts }) => [instancePath, facts])).toEqual([
    ['/capabilities/messaging/messaging/outgoing/displayName', ['B119']],
    ['/capabilities/voice/voice/displayName', ['B164']],
  ])
})

import { describe, expect, test } from 'vitest'
import { project, readSelect, type Selection } from './select.ts'

const account = { id: 'ACC-1', name: 'Team', icon: null, revision: 1, type: 'Client', status: 'Active' }
const chat = {
  id: 'CHT-1',
  revision: 4,
  icon: null,
  name: 'Ours',
  type: 'Group',
  participants: [{ id: 'CPT-1', muted: true, account }],
  links: [{ id: 'LNK-1', name: 'Order' }],
  audit: { created: { at: '2025-06-02T09:00:00.000Z', by: null } },
}
const defaults: Selection = { revision: 'all', icon: 'all', participants: { muted: 'all' } }
const rest = ['lastMessage', 'attachments']

test.each([
  [
    '',
    {
      id: 'CHT-1',
      revision: 4,
      icon: null,
      name: 'Ours',
      type: 'Group',
      participants: [{ id: 'CPT-1', muted: true }],
      $meta: { omitted: ['lastMessage', 'links', 'attachments', 'audit'] },
    },
  ],
  [
    '-icon,-revision,-participants',
    {
      id: 'CHT-1',
      name: 'Ours',
      type: 'Group',
      $meta: { omitted: ['revision', 'icon', 'participants', 'lastMessage', 'links', 'attachments', 'audit'] },
    },
  ],
  ['+links,audit', { ...chat, participants: [{ id: 'CPT-1', muted: true }], $meta: { omitted: rest } }],
  [
    '-*,+links.name',
    {
      id: 'CHT-1',
      name: 'Ours',
      type: 'Group',
      links: chat.links,
      $meta: { omitted: ['revision', 'icon', 'participants', ...rest, 'audit'] },
    },
  ],
  ['*', { ...chat, $meta: null }],
  [
    '-*,participants.account.name',
    {
      id: 'CHT-1',
      name: 'Ours',
      type: 'Group',
      participants: [{ id: 'CPT-1', account: { id: 'ACC-1', name: 'Team' } }],
      $meta: { omitted: ['revision', 'icon', 'lastMessage', 'links', 'attachments', 'audit'] },
    },
  ],
  [
    '-*,+participants,-participants.muted',
    {
      id: 'CHT-1',
      name: 'Ours',
      type: 'Group',
      participants: [{ id: 'CPT-1', account }],
      $meta: { omitted: ['revision', 'icon', 'lastMessage', 'links', 'attachments', 'audit'] },
    },
  ],
])('select=%s', (select, want) => {
  expect(project(chat, 'Chat', readSelect(select, 'Chat', defaults), true)).toEqual(want)
})

describe('refuses', () => {
  test.each([
    ['+nothing', 'nothing'],
    ['-participants.nothing', 'participants.nothing'],
    ['name.first', 'name.first'],
  ])('select=%s', (select, parameter) => {
    expect(() => readSelect(select, 'Chat', defaults)).toThrow(
      expect.objectContaining({ problem: { kind: 'badRequest', parameter, detail: 'Invalid property path.' } }),
    )
  })
})

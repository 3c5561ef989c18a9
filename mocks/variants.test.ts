import { expect, test } from 'vitest'
import { createClient } from './testing/client.ts'

const copilot = await createClient('copilot')
const softwareone = await createClient('softwareone')
const packagex = await createClient('packagex')
const [message] = packagex.ids['message'] ?? []

test.each([
  ['a group without members', { membershipType: 'group' }, 'Field: memberIds, missing or empty value'],
  [
    'a company channel without its company',
    { membershipType: 'company' },
    /^Field: (membershipEntityId|companyId), missing or empty value$/,
  ],
])('blames the member that the variant of %s lacks', async (_name, body, message) => {
  const answer = await copilot.send('POST', '/v1/message-channels', { body })
  expect([answer.status, answer.body.message]).toEqual([
    400,
    typeof message === 'string' ? message : expect.stringMatching(message),
  ])
})

test.each([
  ['a channel chat without a name', { type: 'Channel', description: 'News' }, 'name'],
  ['a case with a description', { type: 'Case', description: 'Help' }, 'description'],
  ['a group with a participant that is nobody', { type: 'Group', participants: [{}] }, 'participants.0'],
  [
    'a group with a contact without id',
    { type: 'Group', participants: [{ contact: {} }] },
    'participants.0.contact.id',
  ],
  ['a group whose participants are a number', { type: 'Group', participants: 5 }, 'participants'],
])('blames the right member of %s', async (_name, body, parameter) => {
  const answer = await softwareone.send('POST', '/public/v1/helpdesk/chats', { body })
  expect([answer.status, Object.keys(answer.body.errors ?? {})]).toEqual([400, [parameter]])
})

test('blames the tag itself when it names no variant', async () => {
  const answer = await copilot.send('POST', '/v1/message-channels', { body: { membershipType: 'everyone' } })
  expect(answer.body.message).toBe('Membership type invalid, should be one of: company, group, individual')
})

test.each([
  ['a reaction that is no text', { reaction: 5 }, 'reaction must be string,null'],
  ['an empty reaction', { reaction: '' }, 'reaction must NOT have fewer than 1 characters'],
  ['a text that is none', { text: 5 }, 'text must be string'],
  ['nothing', {}, 'text is required'],
])('blames what a change of a message holds: %s', async (_name, body, error) => {
  const { data } = (await packagex.send('GET', '/v1/threads')).body
  const answer = await packagex.send('POST', `/v1/threads/${data[0].id}/messages/${message}`, { body })
  expect([answer.status, answer.body.errors]).toEqual([400, [error]])
})

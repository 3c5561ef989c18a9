import { expect, test } from 'vitest'
import { createClient } from './testing/client.ts'

const copilot = await createClient('copilot')
const softwareone = await createClient('softwareone')

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
])('blames the right member of %s', async (_name, body, parameter) => {
  const answer = await softwareone.send('POST', '/public/v1/helpdesk/chats', { body })
  expect([answer.status, Object.keys(answer.body.errors ?? {})]).toEqual([400, [parameter]])
})

test('blames the tag itself when it names no variant', async () => {
  const answer = await copilot.send('POST', '/v1/message-channels', { body: { membershipType: 'everyone' } })
  expect(answer.body.message).toBe('Membership type invalid, should be one of: company, group, individual')
})

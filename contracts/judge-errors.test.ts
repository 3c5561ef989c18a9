import { expect, test } from 'vitest'
import type { Provider } from '../generated/index.ts'
import { inShort, judge } from './testing/judge.ts'

const chat = (changes: object) => ({ id: 'CHT-1111-2222-3333', type: 'Group', ...changes })
const supportBot = { channelId: '1', botName: 'B', name: 'n', order: 0, state: 'active', runMode: 'always' }
const profileBot = (value: unknown) => ({
  messages: [
    {
      id: '60d2b7d9897380e9d378',
      chatKey: 'group-1',
      channelId: '1',
      chatType: 'group',
      chatId: '1',
      createdAt: 1_624_422_361_866,
      profileBot: [{ value }],
    },
  ],
})
const messageChannel = {
  id: 'c',
  object: 'messageChannel',
  createdAt: '2022-08-07T15:04:23.024217Z',
  updatedAt: '2022-08-07T15:12:05.024217Z',
  memberIds: [],
  lastMessageDate: null,
}
const attachment = (changes: object) => ({ id: 'ATC-1111-2222-3333', ...changes })
const subscribers = (...list: object[]) => ({ data: { id: 'thrd_a', subscribers: list } })

test.each<[provider: Provider, operationId: string, name: string, body: unknown, findings: string[]]>([
  [
    'softwareone',
    'updateChatAttachment',
    'a participant where a chat belongs, which may be an object or an id',
    attachment({ chat: 'CPT-1111-2222-3333' }),
    [
      'error id-kind /chat: "AAA-0000-0000-0000", which looks like the ID of a participant / the ID of a chat, such as CHT-1111-2222-3333',
    ],
  ],
  [
    'copilot',
    'getMessageChannel',
    'a company channel with wrong members',
    { ...messageChannel, membershipType: 'company', memberIds: 5 },
    ['error response-schema /memberIds: a number / array, as a CompanyMessageChannel'],
  ],
  [
    'copilot',
    'getMessageChannel',
    'a group channel that names an entity',
    { ...messageChannel, membershipType: 'group', membershipEntityId: 'someone' },
    ['error response-schema /membershipEntityId: a string of 7 characters / maxLength 0, as a GroupMessageChannel'],
  ],
  [
    'copilot',
    'getMessageChannel',
    'a channel of no known type',
    { ...messageChannel, membershipType: 'team', membershipEntityId: null },
    ['error enum-value /membershipType: "team" / one of "individual", "group" or "company"'],
  ],
  [
    'packagex',
    'getThread',
    'the second subscriber, a contact that viewed',
    subscribers({ id: 1, type: 'user', viewed_at: 5 }, { id: 2, type: 'contact', viewed_at: 5 }),
    ['error response-schema /data/subscribers/1/viewed_at: a number / null, as a ContactSubscriber'],
  ],
  [
    'packagex',
    'getThread',
    'an organization with a phone number in another form',
    subscribers({ id: 2, type: 'api_key', phone: '0151 2345' }),
    [
      'error response-schema /data/subscribers/0/phone: "0000 0000" / the form ^\\+[1-9]\\d{1,14}$, as an ApiKeySubscriber',
    ],
  ],
  [
    'softwareone',
    'getChat',
    'a channel without a name',
    chat({ type: 'channel', description: 'd' }),
    ['error required-property /name: absent / required, as a ChannelChat'],
  ],
  [
    'softwareone',
    'getChat',
    'a direct chat with a name',
    chat({ type: 'Direct', name: 'n' }),
    ['error response-schema /name: a string of 1 characters / null, as a DirectChat'],
  ],
  [
    'softwareone',
    'getChat',
    'a deleted message with content, inside a group',
    chat({ lastMessage: { id: 'CMG-1111-2222-3333-00001', isDeleted: true, content: 'still here' } }),
    ['error response-schema /lastMessage/content: a string of 10 characters / maxLength 0, as a DeletedMessage'],
  ],
  [
    'softwareone',
    'getChat',
    'one of several participants',
    chat({ participants: [{ id: 'CPT-1111-2222-3333' }, { id: 'CPT-1111-2222-3333', muted: 'no' }] }),
    ['error response-schema /participants/1/muted: a string of 2 characters / boolean, as a GroupChat'],
  ],
  [
    'channel-talk',
    'listGroupMessages',
    'a value of a profile bot',
    profileBot({ n: 7 }),
    ['error response-schema /messages/0/profileBot/0/value/n: a number / string, as a ProfileBotNumberValue'],
  ],
  [
    'channel-talk',
    'listGroupMessages',
    'a duration as text',
    { messages: [], supportBots: [{ ...supportBot, userChatExpireDuration: 'soon' }] },
    ['warning response-schema /supportBots/0/userChatExpireDuration: "aaaa" / the form ^-?P.+$, as an IsoDuration'],
  ],
])('%s %s: explains %s by the variant it was meant to be', async (provider, operationId, _name, body, findings) => {
  const found = await judge(provider, operationId, 200, body)
  expect(found.filter(({ check }) => check !== 'presence').map(inShort)).toEqual(findings)
})

/** What the README shows of the types. */
export const typesExample = `import { type Channel, channelStatus, isChannelId } from 'channel-contracts/bird'
import { Channel as isChannel } from 'channel-contracts/bird/validators'

const body: unknown = { status: 'active' }
if (isChannel(body)) {
  const channel: Channel = body
  channelStatus.values // ['active', 'pending', …]
  isChannelId(channel.id)
}
`

/** A program that uses every typed entry; each line below an `@ts-expect-error` is wrong, and has to be found wrong. */
export const typedConsumer = `import {
  type BrandedChannelId,
  type Channel,
  type ChannelStatusValue,
  channelStatus,
  isChannelId,
  isContactId,
  parseChannelId,
  parseContactId,
  type SuiteTypeOpen,
  type SuiteTypeValue,
} from 'channel-contracts/bird'
import { Channel as isChannel } from 'channel-contracts/bird/validators'
import type { Message as ChannelTalkMessage, paths as ChannelTalkPaths } from 'channel-contracts/channel-talk'
import { Message as isChannelTalkMessage } from 'channel-contracts/channel-talk/validators'
import { type Message as CopilotMessage, operationTable } from 'channel-contracts/copilot'
import { Message as isCopilotMessage } from 'channel-contracts/copilot/validators'
import { checkFiles, type Exchange, type Finding, formatText, loadContext, checkExchange } from 'channel-contracts/contracts'
import { contractMatchers } from 'channel-contracts/matchers'
import { createFactories, FactoryError } from 'channel-contracts/factories'
import { createFixtures, type FixtureIndex, type Mock, SettingError, startMock } from 'channel-contracts/mocks'
import { type Thread, isThreadId } from 'channel-contracts/packagex'
import { Thread as isThread } from 'channel-contracts/packagex/validators'
import { type Chat, type ChatId, parseChatId } from 'channel-contracts/softwareone'
import { Chat as isChat } from 'channel-contracts/softwareone/validators'

const body: unknown = JSON.parse('{}')
if (isChannel(body)) {
  const channel: Channel = body
  const status: ChannelStatusValue | undefined = channelStatus.values.find((value) => value === channel.status)
  const id: string = parseChannelId(channel.id)
  console.log(status, id, isChannelId(channel.id))
  // @ts-expect-error the description has no such property
  console.log(channel.colour)
}
if (isChannelTalkMessage(body)) { const message: ChannelTalkMessage = body; console.log(message.id) }
if (isCopilotMessage(body)) { const message: CopilotMessage = body; console.log(message.id) }
if (isThread(body)) { const thread: Thread = body; console.log(isThreadId(thread.id)) }
if (isChat(body)) { const chat: Chat = body; console.log(chat.id) }
const chatId: ChatId = parseChatId('CHT-0000-0000-0000')
// @ts-expect-error another kind of id
const wrongId: ChatId = 'CMG-0000-0000-0000'
// @ts-expect-error no status of the closed list
const wrongStatus: ChannelStatusValue = 'paused'
const knownSuite: SuiteTypeValue = 'marketing'
const openSuites: SuiteTypeOpen[] = [knownSuite, 'added since']
// @ts-expect-error an open enum holds strings only
openSuites.push(1)
const brandedId: BrandedChannelId = parseChannelId('a83d05e2-6c17-4f9b-b2d0-95e1c7438f6a')
// @ts-expect-error a string that nobody has looked at
const unseenId: BrandedChannelId = 'a83d05e2-6c17-4f9b-b2d0-95e1c7438f6a'
// @ts-expect-error another kind of id
const otherKind: BrandedChannelId = parseContactId('e20b94c7-8f35-4a1d-a6e9-31d7f80c5b42')
const text: string = brandedId
// What is no id of one kind is still a string, and a string may have the forms of two kinds.
if (!isChannelId(text)) console.log(text.length)
if (isChannelId(text) && isContactId(text)) console.log(text.length)
console.log(unseenId, otherKind, openSuites)
const path: keyof ChannelTalkPaths = '/open/v4/groups'
console.log(chatId, wrongId, wrongStatus, path, operationTable.listMessages.method)

const mock: Mock = await startMock({ providers: ['bird'], seed: 1, port: 0 })
// @ts-expect-error the seed is a number
await startMock({ seed: '1' }).catch((error: unknown) => error instanceof SettingError)
const { Channel: makeChannel, ...otherFactories } = await createFactories('bird', { seed: 1 })
const made: Channel[] = [makeChannel({ preferences: { isPrivate: true } }), ...makeChannel.list(2, { status: 'failed' })]
// @ts-expect-error no status of the closed list
const unmade = (): Channel => makeChannel({ status: 'paused' })
// @ts-expect-error a text has no factory
console.log(made, unmade, FactoryError, otherFactories.ChannelStatus)
const fixtureIndex: FixtureIndex = (await createFixtures({ providers: ['bird'], profiles: ['nulls'] })).index
console.log(fixtureIndex.fixtures[0]?.request.path)
const exchange: Exchange = {
  request: { method: 'GET', url: mock.url, headers: {} },
  response: { status: 200, headers: {}, body: {} },
  source: { file: 'none', entry: 0 },
}
const findings: Finding[] = checkExchange(await loadContext('bird'), 'getChannel', exchange)
console.log(findings.length, formatText(await checkFiles([])), typeof contractMatchers.toMatchContract)
`

/** What only a project with Vitest can use. */
export const vitestConsumer = `import 'channel-contracts/vitest'
import { expect, test } from 'vitest'

test('is refused', async () => {
  expect(() => expect({ id: 1 }).toMatchContract('bird', 'getChannel', 200)).toThrow('/id')
  await expect(Promise.resolve({ id: 1 })).resolves.not.toMatchContract('bird', 'getChannel', 200)
  // @ts-expect-error no such operation
  expect(() => expect({}).toMatchContract('bird', 'getPigeon', 200)).toThrow()
})
`

/** How a CommonJS program reads the package: types as they are, values with \`require\` of Node 20.19 or newer. */
export const commonJsConsumer = `import bird = require('channel-contracts/bird')
import validators = require('channel-contracts/bird/validators')

const body: unknown = {}
const channel: bird.Channel | undefined = validators.Channel(body) ? body : undefined
console.log(channel, bird.channelStatus.values)
`

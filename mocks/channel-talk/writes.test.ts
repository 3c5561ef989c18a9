import { describe, expect, test } from 'vitest'
import { createClient, type Received } from '../testing/client.ts'
import { referenceTime } from '../world/time.ts'

const client = await createClient('channel-talk')
const group = client.ids['group']?.[2] ?? ''
const messages = `/open/v4/groups/${group}/messages`
const post = (path: string, body: unknown): Promise<Received> => client.send('POST', path, { body })
const latest = async (path: string): Promise<Received['body']> =>
  (await client.get(`${path}?sortOrder=desc&limit=1`)).body

describe('sending to a group', () => {
  test('makes the latest message, with an ID and a time of its own', async () => {
    const first = await post(messages, {
      blocks: [{ type: 'text', value: 'One &lt; two' }],
      requestId: 'r-1',
      options: ['silent'],
    })
    const second = await post(messages, { plainText: 'a < b & c' })
    expect(first.body.message).toMatchObject({
      chatKey: `group-${group}`,
      personType: 'bot',
      state: 'sent',
      createdAt: referenceTime + 1000,
      plainText: 'One < two',
      requestId: 'r-1',
      options: ['silent'],
    })
    expect(second.body.message).toMatchObject({
      createdAt: referenceTime + 2000,
      blocks: [{ type: 'text', value: 'a &lt; b &amp; c' }],
    })
    expect(second.body.message.id.slice(0, 8)).toBe(Math.floor((referenceTime + 2000) / 1000).toString(16))
    const { body } = await client.get(`${messages}?sortOrder=desc&limit=2`)
    expect(body.messages).toEqual([second.body.message, first.body.message])
    expect(body.bots.map(({ id }: { id: string }) => id)).toEqual([first.body.message.personId])
  })

  test('keeps what is known of each part, and reads the text out of all blocks', async () => {
    const blocks = [
      {
        type: 'text',
        value: 'See <b>this</b> <link type="url" value="https://example.com">page</link>',
        colour: 'unknown',
      },
      {
        type: 'bullets',
        blocks: [
          { type: 'text', value: 'First' },
          { type: 'bullets', blocks: [{ type: 'text', value: 'Second' }] },
        ],
      },
      { type: 'code', language: 'html', value: '<script>' },
    ]
    const parts = {
      buttons: [{ title: 'Open', colorVariant: 'pink', url: 'https://example.com' }],
      files: [{ id: 'f1', name: 'a.png', size: 12, bucket: 'b', key: 'k', width: 3 }],
      webPage: { id: 'https://example.com', url: 'https://example.com', title: 'Example' },
      log: { action: 'close', values: [] },
      marketing: { type: 'campaign', id: '1', exposureType: 'fullScreen' },
      supportBot: {
        id: client.ids['support-bot']?.[0],
        sectionId: 'hello',
        buttons: [{ text: 'On', nextSectionId: 'orders' }],
      },
    }
    const { body } = await post(messages, { blocks, ...parts, unknown: true })
    expect(body.message).toMatchObject({ ...parts, plainText: 'See this page\nFirst\nSecond\n<script>' })
    expect(body.message.blocks).toEqual([{ type: 'text', value: blocks[0]?.value }, blocks[1], blocks[2]])
    expect(Object.hasOwn(body.message, 'unknown')).toBe(false)
    expect(await latest(messages)).toMatchObject({
      messages: [body.message],
      supportBots: [{ id: parts.supportBot.id, name: 'Welcome' }],
    })
  })

  test('speaks as the bot that botName names, which it makes when it is new', async () => {
    const known = await post(`${messages}?botName=Order-bot`, { plainText: 'Hello' })
    expect((await latest(messages)).bots).toMatchObject([
      { id: known.body.message.personId, name: 'Order-bot', color: '#5b9ef0' },
    ])
    const made = await post(`${messages}?botName=My%20bot`, { plainText: 'Hello' })
    expect((await latest(messages)).bots).toMatchObject([
      { id: made.body.message.personId, name: 'My bot', color: '#123456' },
    ])
    const again = await post(`${messages}?botName=My%20bot`, { plainText: 'Again' })
    expect(again.body.message.personId).toBe(made.body.message.personId)
  })
})

describe('sending to a thread', () => {
  test('thread-beside-the-main-flow: a reply stays in its thread unless it is broadcasted', async () => {
    const { message: root } = (await post(messages, { plainText: 'Who has read it?' })).body
    const thread = `/open/v4/groups/${group}/threads/${root.id}/messages`
    expect((await client.get(thread)).body).toEqual({ messages: [], bots: [], users: [], supportBots: [] })
    const quiet = (await post(thread, { plainText: 'I have.' })).body.message
    expect(quiet).toMatchObject({ threadMsg: true, broadcastedMsg: false, rootMessageId: root.id, threadKey: quiet.id })
    expect(Object.hasOwn(quiet, 'mainKey')).toBe(false)
    expect((await latest(messages)).messages).toEqual([{ ...root, root: true }])
    const loud = (await post(`${thread}?broadcast=true`, { plainText: 'Me too.' })).body.message
    expect(loud).toMatchObject({ broadcastedMsg: true, mainKey: loud.id })
    expect((await latest(messages)).messages).toEqual([loud])
    expect((await client.get(`${thread}?sortOrder=asc`)).body.messages).toEqual([quiet, loud])
  })

  test('is what a message with rootMessageId does too', async () => {
    const { message: root } = (await post(messages, { plainText: 'And now?' })).body
    const reply = (await post(messages, { plainText: 'Now.', rootMessageId: root.id })).body.message
    const loud = (await post(messages, { plainText: 'Now!', rootMessageId: root.id, broadcastedMsg: true })).body
      .message
    const { body } = await client.get(`/open/v4/groups/${group}/threads/${root.id}/messages?sortOrder=asc`)
    expect(body.messages).toEqual([reply, loud])
    expect((await latest(messages)).messages).toEqual([loud])
  })
})

describe('refusals', () => {
  const text = { type: 'text', value: 'a < b' }
  test.each([
    ['a bare less-than sign', { blocks: [text] }, 'blocks.0.value'],
    ['a bare less-than sign in a list', { blocks: [{ type: 'bullets', blocks: [text] }] }, 'blocks.0.blocks.0.value'],
    ['actAsManager', { options: ['actAsManager'] }, 'options'],
    ['a button without a page', { buttons: [{ title: 'Open' }] }, 'buttons.0.url'],
    ['a thread of nothing', { rootMessageId: '60d2b7d9897380e9d378' }, 'rootMessageId'],
    ['a support bot of nobody', { supportBot: { id: '1' } }, 'supportBot.id'],
    ['an option twice', { options: ['silent', 'silent'] }, 'options'],
    ['three buttons', { buttons: [1, 2, 3].map((title) => ({ title: `${title}` })) }, 'buttons'],
    ['no buttons in a list of them', { buttons: [] }, 'buttons'],
    [
      'a block of no known type',
      { blocks: [{ type: 'bullets', blocks: [{ type: 'image' }] }] },
      'blocks.0.blocks.0.type',
    ],
    ['a file without a key', { files: [{ id: 'f1', name: 'a', size: 1, bucket: 'b' }] }, 'files.0.key'],
    ['a width that is no int32', { webPage: { id: 'a', url: 'b', width: 1e12 } }, 'webPage.width'],
    ['an unknown action', { log: { action: 'fly' } }, 'log.action'],
    ['a text that is a number', { plainText: 5 }, 'plainText'],
  ])('refuses %s and changes nothing', async (_name, body, field) => {
    const before = await latest(messages)
    for (const path of [
      messages,
      `/open/v4/groups/${group}/threads/${before.messages[0].rootMessageId ?? before.messages[0].id}/messages`,
    ]) {
      // The path names the thread, whatever the message says.
      if (field === 'rootMessageId' && path !== messages) continue
      expect(await post(path, body)).toMatchObject({
        status: 422,
        body: { errors: [{ field, message: expect.any(String) }] },
      })
    }
    expect(await latest(messages)).toEqual(before)
  })

  test('refuses a body that is not there or is no object', async () => {
    const statuses = []
    for (const body of [undefined, [], 'text'])
      statuses.push((await client.send('POST', messages, body === undefined ? {} : { body })).status)
    expect(statuses).toEqual([422, 422, 422])
  })
})

import { expect, test } from 'vitest'
import { createService } from './service.ts'
import { createClient } from './testing/client.ts'
import { createWorld } from './world/world.ts'

/** A block in a block in a block …, so many levels deep. */
function nested(depth: number, innermost: unknown): unknown {
  let block = innermost
  for (let level = 0; level < depth; level += 1) block = { type: 'bullets', blocks: [block] }
  return block
}

// Two looks at each block would be 2^60 of them: the test would not end.
test.each(['light', 'prism'] as const)('%s judges a request whose blocks nest 60 levels deep', async (engine) => {
  const service = await createService('channel-talk', createWorld(1), { engine })
  const client = await createClient('channel-talk', 1, service)
  const send = (innermost: unknown) =>
    client.send('POST', `/open/v4/groups/${client.ids['group']?.[0]}/messages`, {
      body: { blocks: [nested(60, innermost)] },
    })
  expect((await send({ type: 'text', value: 'Hello' })).status).toBe(200)
  expect((await send({ type: 'text', value: 7 })).status).toBe(422)
})

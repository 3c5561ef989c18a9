import fc from 'fast-check'
import { expect } from 'vitest'
import { anyItem, expectPartition, pick, queryOf, type Step, step, walk } from '../../testing/model.ts'
import { expectedChannel, expectedThread, type PackagexModel } from './model.ts'
import { anyWrite, writeMessage } from './writes.ts'

const anyPage = fc.record({ page: fc.integer({ min: 1, max: 12 }), limit: fc.integer({ min: 1, max: 9 }) })

/** Every read of PackageX. */
export const packagexReads: Step<PackagexModel>[] = [
  step('get thread', anyItem, async (model, client, drawn) => {
    const thread = pick(model.threads, drawn)
    const { body } = await client.get(`/v1/threads/${thread.shown.id}`)
    expect(body).toMatchObject({ status: 200, data: expectedThread(model, thread), pagination: null })
  }),
  step('get channel', anyItem, async (model, client, drawn) => {
    const channel = pick(model.channels, drawn)
    const { body } = await client.get(`/v1/channels/${channel.shown.id}`)
    expect(body.data).toEqual(expectedChannel(model, channel))
  }),
  step('list threads', anyPage, async (model, client, { page, limit }) => {
    const { body } = await client.get(`/v1/threads?${queryOf({ page, limit })}`)
    const items = model.threads.slice((page - 1) * limit, page * limit)
    expect(body.data).toEqual(items.map((thread) => expectedThread(model, thread)))
    expect(body.pagination).toEqual(pagination(page, limit, model.threads.length))
  }),
  step(
    'list channels',
    fc.tuple(anyPage, fc.array(anyItem, { maxLength: 2 })),
    async (model, client, [{ page, limit }, people]) => {
      const everybody = model.channels.flatMap(({ shown }) => shown.subscriber_ids ?? [])
      const wanted = people.map((drawn) => pick(everybody, drawn))
      const found = model.channels.filter(({ shown }) => wanted.every((id) => shown.subscriber_ids?.includes(id)))
      const query = queryOf({ page, limit, ...(wanted.length > 0 ? { subscriber_ids: wanted.join() } : {}) })
      const { body } = await client.get(`/v1/channels?${query}`)
      const items = found.slice((page - 1) * limit, page * limit)
      expect(body.data).toEqual(items.map((channel) => expectedChannel(model, channel)))
      expect(body.pagination).toEqual(pagination(page, limit, found.length))
    },
  ),
  step(
    'walk channels while others write',
    fc.record({ limit: fc.integer({ min: 15, max: 40 }), between: fc.array(anyWrite, { maxLength: 3 }) }),
    async (model, client, { limit, between }) => {
      const writes = [...between]
      const before = model.channels.map(({ shown }) => shown.id)
      const walked = await walk<string>(
        async (token = '1') => {
          const { body } = await client.get(`/v1/channels?${queryOf({ page: token, limit })}`)
          const { has_more } = body.pagination
          return {
            items: body.data.map(({ id }: { id: string }) => id),
            next: has_more ? `${Number(token) + 1}` : undefined,
          }
        },
        async () => {
          const write = writes.shift()
          if (write) await writeMessage(model, client, write)
        },
      )
      expectPartition(walked, before)
    },
  ),
]

function pagination(page: number, limit: number, total: number): object {
  return { page, limit, total_count: total, has_more: page * limit < total }
}

import fc from 'fast-check'
import { expect } from 'vitest'
import { anyItem, expectPartition, pick, type Step, step, walk } from '../../testing/model.ts'
import { pickChat } from './act.ts'
import { anyMessage, sendMessage } from './content-steps.ts'
import { base } from './desk.ts'
import { expectChat, type SoftwareoneModel } from './model.ts'

const anyKind = fc.constantFrom(
  'messages' as const,
  'participants' as const,
  'messages' as const,
  'links' as const,
  'attachments' as const,
)

/** Every list, paged while others write, filtered and sorted. */
export const readSteps: Step<SoftwareoneModel>[] = [
  step('get chat', anyItem, ({ chats }, client, drawn) => expectChat(client, pick(chats, drawn))),
  step(
    'list while others write',
    fc.record({
      chat: anyItem,
      kind: anyKind,
      limit: fc.integer({ min: 2, max: 12 }),
      between: fc.array(anyMessage, { maxLength: 3 }),
    }),
    async (model, client, { chat: drawn, kind, limit, between }) => {
      const chat = pickChat(model, drawn)
      const writes = [...between]
      const before = chat[kind].map(({ id }) => id)
      const walked = await walk<string>(
        async (offset = '0') => {
          const { body } = await client.get(`${base}/${chat.id}/${kind}?limit=${limit}&offset=${offset}`)
          expect(body.$meta.pagination).toEqual({ limit, offset: Number(offset), total: chat[kind].length })
          const next = Number(offset) + limit
          return {
            items: body.data.map(({ id }: { id: string }) => id),
            next: next < body.$meta.pagination.total ? `${next}` : undefined,
          }
        },
        async () => {
          const write = writes.shift()
          if (write) await sendMessage(model, client, { ...write, chat: drawn })
        },
      )
      expectPartition(walked, before)
      expect(walked).toEqual(chat[kind].map(({ id }) => id).slice(0, walked.length))
    },
  ),
  step(
    'list chats',
    fc.record({ offset: fc.nat({ max: 70 }), limit: fc.integer({ min: 0, max: 9 }) }),
    async ({ allChats }, client, { offset, limit }) => {
      const { body } = await client.get(`${base}?offset=${offset}&limit=${limit}`)
      expect(body.data.map(({ id }: { id: string }) => id)).toEqual(allChats.slice(offset, offset + limit))
      expect(body.$meta.pagination).toEqual({ offset, limit, total: allChats.length })
    },
  ),
  step(
    'filter and sort',
    fc.record({
      chat: anyItem,
      kind: fc.constantFrom('messages' as const, 'links' as const, 'attachments' as const),
      isDeleted: fc.boolean(),
    }),
    async ({ chats }, client, drawn) => {
      const { kind, isDeleted } = drawn
      const chat = pick(chats, drawn.chat)
      const { body } = await client.get(`${base}/${chat.id}/${kind}?eq(isDeleted,${isDeleted})&order=-id&limit=100`)
      const wanted = chat[kind]
        .filter((one) => one.isDeleted === isDeleted)
        .map(({ id }) => id)
        .sort()
        .reverse()
      expect(body.data.map(({ id }: { id: string }) => id)).toEqual(wanted.slice(0, 100))
      expect(body.$meta.pagination.total).toBe(wanted.length)
    },
  ),
]

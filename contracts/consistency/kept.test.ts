import { describe, expect, test } from 'vitest'
import { createConsistency } from '../consistency.ts'
import { loadContext } from '../context.ts'
import { judgeSteps, type Step } from '../testing/across.ts'
import { Kept } from './kept.ts'
import { Room } from './room.ts'

describe('what was written', () => {
  const chat = '/v1/chats/CHT-1111-2222-3333'
  const id = 'CMG-1111-2222-3333-00001'
  const softwareone = async (...steps: Step[]) =>
    (await judgeSteps('softwareone', 'https://api.platform.softwareone.com/helpdesk', steps)).filter((one) =>
      one.includes('what was written'),
    )
  const update = (content: unknown, status = 200, askedAt?: number): Step => [
    'updateChatMessage',
    `PUT ${chat}/messages/${id}`,
    status,
    { id, content },
    {},
    askedAt,
  ]
  const list = (content: unknown, askedAt?: number): Step => [
    'listChatMessages',
    `GET ${chat}/messages`,
    200,
    { data: [{ id, content }] },
    {},
    askedAt,
  ]
  const stale = '/data/0/content: "Old" / what was written in a.har, exchange 0'

  test('is warned of where a later answer does not show it, once', async () => {
    expect(await softwareone(update('New'), list('Old'), list('Old'))).toEqual([`1: consistency warning ${stale}`])
  })

  test.each<[string, Step[]]>([
    ['shown as it was written', [update('New'), list(' new\r\n')]],
    ['written again', [update('New'), update('Old'), list('Old')]],
    ['left out, as of a deleted message', [update('New'), list(undefined), list(null), list('')]],
    ['refused', [update('New', 400), list('Old')]],
    ['perhaps undone by a write that failed', [update('New'), update('Old', 500), list('Old')]],
    ['asked for before it was written', [update('New', 200, 10), list('Old', 5)]],
    ['written out of turn', [list('Old', 10), update('New', 200, 5), list('Old', 20)]],
  ])('is not missed where it is %s', async (_what, steps) => {
    expect(await softwareone(...steps)).toEqual([])
  })

  test('is compared with lists in any order', async () => {
    const channel = (memberIds: string[]) => ({ id: 's6v9eziejrrmad40vf3vgp', membershipType: 'group', memberIds })
    const copilot = async (memberIds: string[]) =>
      (
        await judgeSteps('copilot', 'https://api.copilot.com', [
          ['createMessageChannel', 'POST /v1/message-channels', 200, channel(['a', 'b'])],
          ['getMessageChannel', 'GET /v1/message-channels/s6v9eziejrrmad40vf3vgp', 200, channel(memberIds)],
        ])
      ).filter((one) => one.includes('what was written'))
    expect(await copilot(['b', 'a'])).toEqual([])
    expect(await copilot(['b'])).toHaveLength(1)
  })

  test('is forgotten after a write that is no operation', async () => {
    const consistency = createConsistency(await loadContext('softwareone'))
    const add = ([operationId, request, status, body]: Step, entry: number) => {
      const [method = '', path = ''] = request.split(' ')
      const url = `https://api.platform.softwareone.com/helpdesk${path}`
      return consistency.add(operationId, {
        request: { method, url, headers: {} },
        response: { status, headers: {}, body },
        source: { file: 'a.har', entry },
      })
    }
    add(update('New'), 0)
    consistency.addForeign()
    expect(add(list('Old'), 2).filter(({ documented }) => documented.includes('what was written'))).toEqual([])
  })

  test('takes no more than there is room for, and gives it back', () => {
    const kept = new Kept(new Room(1))
    const source = { file: 'a.har', entry: 0 }
    kept.set(1, 'a', source)
    kept.set(2, 'b', source)
    expect([kept.differs(1, 'b'), kept.differs(2, 'c'), kept.refused]).toEqual([true, false, 1])
    kept.forget(1)
    kept.set(2, 'b', source)
    expect([kept.differs(2, 'c'), kept.describeSource(2)]).toEqual([true, 'a.har, exchange 0'])
  })
})

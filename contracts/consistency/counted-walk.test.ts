import { describe, expect, test } from 'vitest'
import { judgeSteps as judge, type Step } from '../testing/across.ts'

describe('a walk through pages that are counted', () => {
  const again = 'which all stood on earlier pages / every item on one page only'
  const threads = (query: string, ids: string[], page?: number): Step => [
    'listThreads',
    `GET /v1/threads${query}`,
    200,
    { data: ids.map((id) => ({ id })), ...(page === undefined ? {} : { pagination: { page } }) },
  ]
  const chats = (query: string, ids: string[]): Step => [
    'listChats',
    `GET /v1/chats${query}`,
    200,
    { data: ids.map((id) => ({ id })) },
  ]
  const packagex = (...steps: Step[]) => judge('packagex', 'https://api.packagex.io', steps)
  const softwareone = (...steps: Step[]) => judge('softwareone', 'https://api.platform.softwareone.com/helpdesk', steps)
  const consistency = (findings: string[]) => findings.filter((one) => one.includes(': consistency'))

  test('warns of a page that is the one before it', async () => {
    const [first, second] = [threads('?page=1&limit=2', ['1', '2']), threads('?page=2&limit=2', ['1', '2'])]
    expect(consistency(await packagex(first, second))).toEqual([`1: consistency warning /data: 2 items, ${again}`])
    expect(consistency(await packagex(threads('', ['1', '2'], 1), threads('?page=2', ['1', '2'])))).toEqual([
      `1: consistency warning /data: 2 items, ${again}`,
    ])
  })

  test('warns of an offset that was passed over', async () => {
    expect(consistency(await softwareone(chats('', ['1', '2']), chats('?offset=2', ['1', '2'])))).toEqual([
      `1: consistency warning /data: 2 items, ${again}`,
    ])
    expect(consistency(await softwareone(chats('', ['1', '2']), chats('?offset=2', ['1'])))).toEqual([
      '1: consistency warning /data/0/id: "1", which stood on an earlier page / every item on one page only',
    ])
  })

  test.each([
    ['an item that moved on for what came before it', chats('', ['1', '2']), chats('?offset=2', ['2', '3'])],
    ['the same page again', chats('', ['1', '2']), chats('', ['1', '2'])],
    ['a page that does not follow', chats('', ['1', '2']), chats('?offset=1', ['2'])],
    ['another list', chats('', ['1', '2']), chats('?offset=2&status=Active', ['1', '2'])],
    ['a page that is no list', chats('', ['1', '2']), ['listChats', 'GET /v1/chats?offset=2', 200, {}] as Step],
  ])('says nothing of %s', async (_what, first, second) => {
    expect(consistency(await softwareone(first, second))).toEqual([])
  })

  test('says nothing of pages that do not say where they begin', async () => {
    expect(consistency(await packagex(threads('', ['1']), threads('?page=1', ['1'])))).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { judgeSteps as judge, type Step } from '../testing/across.ts'

describe('a walk through pages', () => {
  const page = (cursor: string, ids: string[], next?: string): Step => [
    'listMessages',
    `GET /v1/messages?channelId=c${cursor === '' ? '' : `&nextToken=${cursor}`}`,
    200,
    { data: ids.map((id) => ({ id })), ...(next === undefined ? {} : { nextToken: next }) },
  ]
  const walk = (...steps: Step[]) => judge('copilot', 'https://api.copilot.com', steps)
  /** Two pages of a group's messages, made at some times in milliseconds. */
  const messages = (order: string, ...pages: (number | undefined)[][]) =>
    judge(
      'channel-talk',
      'https://api.channel.io',
      pages.map((times, index) => [
        'listGroupMessages',
        `GET /open/v4/groups/1234/messages?sortOrder=${order}${index === 0 ? '' : '&since=a'}`,
        200,
        { messages: times.map((createdAt) => ({ createdAt })), ...(index === 0 ? { next: 'a' } : {}) },
      ]),
    )

  test('is reported where it goes in a circle', async () => {
    expect(await walk(page('', ['1'], 'a'), page('a', ['2'], 'b'), page('b', ['3'], 'a'))).toEqual([
      '2: consistency error /nextToken: "a", which an earlier page was asked for with / where the next page begins',
    ])
  })

  test('is only warned of where it goes in a circle from an empty page, if the provider leaves open how a list ends', async () => {
    const of = (cursor: string, count: number, next: string): Step => [
      'listGroupMessages',
      `GET /open/v4/groups/1234/messages?sortOrder=desc${cursor}`,
      200,
      { messages: Array.from({ length: count }, () => ({})), next },
    ]
    const circle = (count: number) =>
      judge('channel-talk', 'https://api.channel.io', [
        of('', 1, 'a'),
        of('&since=a', 1, 'b'),
        of('&since=b', count, 'a'),
      ])
    const told = '/next: "a", which an earlier page was asked for with / where the next page begins (C032,C033)'
    expect(await circle(0)).toEqual([`2: consistency warning ${told}`])
    expect(await circle(1)).toEqual([`2: consistency error ${told}`])
  })

  test('is reported where an item comes twice', async () => {
    expect(await walk(page('', ['1', '2'], 'a'), page('a', ['3', '2']))).toEqual([
      '1: consistency warning /data/1/id: "2", which stood on an earlier page / every item on one page only',
    ])
  })

  test('is reported once where a whole page comes again, whose order needs no telling then', async () => {
    expect(await walk(page('', ['1', '2'], 'a'), page('a', ['1', '2']))).toEqual([
      '1: consistency warning /data: 2 items, which all stood on earlier pages / every item on one page only',
    ])
  })

  test.each([
    ['desc', [3, 2], [2, 1]],
    ['asc', [1, 2], [2, 3]],
    ['both', [1, 2], [0, 1]],
    ['desc', [3, 2], [undefined]],
    ['desc', [1735212064], [1735212063844]],
  ])('keeps the order %s from page to page: %j, %j', async (order, first, second) => {
    expect(await messages(order, first, second)).toEqual([])
  })

  test.each([
    [
      'desc',
      [3000, 2000],
      [9000, 8000],
      '1: consistency error /messages/0/createdAt: 9000 / not after 2000, the last of the page before',
    ],
    [
      '',
      [3000, 2000],
      [9000, 8000],
      '1: consistency error /messages/0/createdAt: 9000 / not after 2000, the last of the page before',
    ],
    // Two clocks may have told times within a second.
    [
      'desc',
      [3000, 2000],
      [3000],
      '1: consistency warning /messages/0/createdAt: 3000 / not after 2000, the last of the page before',
    ],
    [
      'asc',
      [2000, 3000],
      [0, 1000],
      '1: consistency error /messages/0/createdAt: 0 / not before 3000, the last of the page before',
    ],
    [
      'asc',
      [2000, 3000, undefined],
      [undefined, 1000],
      '1: consistency error /messages/1/createdAt: 1000 / not before 3000, the last of the page before',
    ],
  ])('is reported where the order %s breaks from page to page: %j, %j', async (order, first, second, finding) => {
    expect(await messages(order, first, second)).toEqual([`${finding} (C014,C032)`])
  })

  test('is reported where a later page of a channel has a newer message', async () => {
    const at = (cursor: string, createdAt: string, next?: string): Step => {
      const [operationId, request, status] = page(cursor, [])
      return [
        operationId,
        request,
        status,
        { data: [{ createdAt }], ...(next === undefined ? {} : { nextToken: next }) },
      ]
    }
    expect(await walk(at('', '2025-06-02T09:00:00.5Z', 'a'), at('a', '2025-06-02T09:00:00Z'))).toEqual([])
    expect(await walk(at('', '2025-06-02T09:00:00Z', 'a'), at('a', '2025-06-02T09:00:02Z'))).toEqual([
      '1: consistency error /data/0/createdAt: "2025-06-02T09:00:02Z" / not after "2025-06-02T09:00:00Z", the last of the page before',
    ])
  })

  test('may be begun anew, and a page may be asked for twice', async () => {
    const [first, second, last] = [page('', ['1'], 'a'), page('a', ['2'], 'b'), page('b', ['3'])]
    expect(await walk(first, second, last, first, second, second, last)).toEqual([])
  })
})

import { expect, test } from 'vitest'
import { inShort, judge } from '../testing/judge.ts'

test('warns of a property that every known answer has and this one lacks', async () => {
  expect((await judge('channel-talk', 'listGroupMessages', 200, { bots: [] })).map(inShort)).toEqual([
    'warning presence /messages: absent / present in every known answer',
  ])
})

test('says nothing when it is there, even empty', async () => {
  expect(await judge('channel-talk', 'listGroupMessages', 200, { messages: [] })).toEqual([])
})

test('says of what no answer shows that it is inferred', async () => {
  const inferred = 'present, as inferred: what has no ID is not to be told from another'
  const said = async (data: unknown) =>
    (await judge('packagex', 'getThread', 200, { data })).map(inShort).filter((one) => one.includes('presence'))
  expect(await said({})).toEqual([`warning presence /data/id: absent / ${inferred}`])
  expect(await said({ id: 'thrd_del_cv8ynU5WyJSEWHXAgSjcKt', recent_messages: [{}] })).toEqual([
    `warning presence /data/recent_messages/0/id: absent / ${inferred}`,
  ])
})

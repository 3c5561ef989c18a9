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

import { describe, expect, test } from 'vitest'
import { changeAnswers, forgetWrites } from '../testing/broken-service.ts'
import { type Breaking, holdsFor, type ModelRun } from '../testing/model.ts'
import { auditChannelTalk, readChannelTalk } from './testing/model.ts'
import { channelTalkSteps } from './testing/steps.ts'

const hold = (run: ModelRun) =>
  holdsFor({ provider: 'channel-talk', read: readChannelTalk, steps: channelTalkSteps, audit: auditChannelTalk }, run)

describe('what was written is read', () => {
  test('in random sequences of requests', () => hold({ runs: 15, length: 25 }))
  test('in another world', () => hold({ runs: 4, length: 25, seed: 2 }))
  test('through Prism', () => hold({ runs: 3, length: 12, engine: 'prism' }))
})

type Page = { messages: object[]; bots: object[]; next?: string }

/** What a mock might do wrong, and what shows it. */
const defects: [string, string, Breaking][] = [
  [
    'a message that is answered and forgotten',
    'send message {',
    (service) => forgetWrites(service, 'createGroupMessage'),
  ],
  [
    'a reply that is answered and forgotten',
    'send message {',
    (service) => forgetWrites(service, 'createThreadMessage'),
  ],
  [
    'a message that comes again on the next page',
    'list the main flow while others write {',
    (service) => {
      let last: object[] = []
      return changeAnswers<Page>(service, 'listGroupMessages', ({ messages }, { rawQuery }) => {
        if (!rawQuery.endsWith('since=') && rawQuery.includes('since=ey')) messages.unshift(...last)
        last = messages.slice(-1)
      })
    },
  ],
  [
    'a page without one of its bots',
    'limit=',
    (service) =>
      changeAnswers<Page>(service, 'listGroupMessages', ({ bots }) => {
        bots.pop()
      }),
  ],
]

test.each(defects)('the model notices %s', async (_what, step, breaking) => {
  await expect(hold({ runs: 25, length: 8, breaking })).rejects.toThrow(step)
})

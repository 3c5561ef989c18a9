import { describe, expect, test } from 'vitest'
import { changeAnswers, forgetWrites } from '../testing/broken-service.ts'
import { type Breaking, holdsFor, type ModelRun } from '../testing/model.ts'
import { auditCopilot, readCopilot } from './testing/model.ts'
import { copilotSteps } from './testing/steps.ts'

type Page = { data: { createdAt: string }[]; nextToken?: string }

const hold = (run: ModelRun) =>
  holdsFor({ provider: 'copilot', read: readCopilot, steps: copilotSteps, audit: auditCopilot }, run)

describe('what was written is read', () => {
  test('in random sequences of requests', () => hold({ runs: 25, length: 25 }))
  test('in another world', () => hold({ runs: 10, length: 25, seed: 2 }))
  test('through Prism', () => hold({ runs: 5, length: 15, engine: 'prism' }))
})

/** What a mock might do wrong, and the step that shows it. */
const defects: [string, string, Breaking][] = [
  ['a message that is answered and forgotten', 'send message {', (service) => forgetWrites(service, 'sendMessage')],
  [
    'a channel that is answered and forgotten',
    'create channel {',
    (service) => forgetWrites(service, 'createMessageChannel'),
  ],
  [
    'a message that comes again on the next page',
    'list messages while others write {"channel":0,"limit":3,"between":[]}',
    (service) => {
      let last: Page['data'] = []
      return changeAnswers<Page>(service, 'listMessages', ({ data }, { rawQuery }) => {
        if (rawQuery.includes('nextToken=')) data.unshift(...last)
        last = data.slice(-1)
      })
    },
  ],
  [
    'a list without its last page',
    'list channels while others write {',
    (service) =>
      changeAnswers<Page>(service, 'listMessageChannels', (page, { rawQuery }) => {
        if (rawQuery.includes('nextToken=')) delete page.nextToken
      }),
  ],
]

test.each(defects)('the model notices %s', async (_what, step, breaking) => {
  await expect(hold({ runs: 25, length: 8, breaking })).rejects.toThrow(step)
})

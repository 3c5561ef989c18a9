import { describe, expect, test } from 'vitest'
import { changeAnswers, forgetWrites } from '../testing/broken-service.ts'
import { type Breaking, holdsFor, type ModelRun } from '../testing/model.ts'
import { chatSteps } from './testing/chat-steps.ts'
import { contentSteps } from './testing/content-steps.ts'
import { auditSoftwareone, readSoftwareone } from './testing/model.ts'
import { readSteps } from './testing/read-steps.ts'

const steps = [...chatSteps, ...contentSteps, ...readSteps]
const hold = (run: ModelRun, drawn = steps) =>
  holdsFor({ provider: 'softwareone', read: readSoftwareone, steps: drawn, audit: auditSoftwareone }, run)

describe('what was written is read', () => {
  test('in random sequences of requests', () => hold({ runs: 12, length: 25 }))
  test('in another world', () => hold({ runs: 3, length: 25, seed: 2 }))
  test('through Prism', () => hold({ runs: 3, length: 12, engine: 'prism' }))
})

type Listed = {
  $meta: { pagination: { total: number } }
  data: { isDeleted?: boolean; unread?: number; unreadMessageCount?: number }[]
}

/** What a mock might do wrong, the steps that are drawn, and what of the report shows it. */
const defects: [string, typeof steps, RegExp, Breaking][] = [
  [
    'a message that is answered and forgotten',
    contentSteps,
    /send message \{/,
    (service) => forgetWrites(service, 'sendChatMessage'),
  ],
  [
    'a change of a participant that is answered and forgotten',
    chatSteps,
    /change participant \{/,
    (service) => forgetWrites(service, 'updateChatParticipant'),
  ],
  [
    'a total that counts one too many',
    readSteps,
    /"check": "pagination"[^}]*"operationId": "listChatLinks"/,
    (service) =>
      changeAnswers<Listed>(service, 'listChatLinks', ({ $meta }) => {
        $meta.pagination.total += 1
      }),
  ],
  [
    'a message that comes again on the next page',
    readSteps,
    /list while others write \{.*"kind":"messages"/,
    (service) => {
      let last: Listed['data'] = []
      return changeAnswers<Listed>(service, 'listChatMessages', ({ data }, { rawQuery }) => {
        if (!/limit=100|offset=0/.test(rawQuery)) data.unshift(...last)
        last = data.slice(-1)
      })
    },
  ],
  [
    'a deleted message that is not listed any more',
    contentSteps,
    /\/messages\?limit=100/,
    (service) =>
      changeAnswers<Listed>(service, 'listChatMessages', (body) => {
        body.data = body.data.filter(({ isDeleted }) => !isDeleted)
      }),
  ],
  [
    'participants who never have anything unread',
    contentSteps,
    /\/participants\?limit=100/,
    (service) =>
      changeAnswers<Listed>(service, 'listChatParticipants', ({ data }) => {
        for (const one of data) Object.assign(one, { unread: 0, unreadMessageCount: 0 })
      }),
  ],
]

test.each(defects)('the model notices %s', async (_what, drawn, shown, breaking) => {
  await expect(hold({ runs: 25, length: 8, breaking }, drawn)).rejects.toThrow(shown)
})

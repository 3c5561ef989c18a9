import { describe, expect, test } from 'vitest'
import { changeAnswers, forgetWrites } from '../testing/broken-service.ts'
import { type Breaking, holdsFor, type ModelRun } from '../testing/model.ts'
import { auditPackagex, readPackagex } from './testing/model.ts'
import { packagexReads } from './testing/reads.ts'
import { packagexWrites } from './testing/writes.ts'

const steps = [...packagexWrites, ...packagexReads]
const hold = (run: ModelRun) => holdsFor({ provider: 'packagex', read: readPackagex, steps, audit: auditPackagex }, run)

describe('what was written is read', () => {
  test('in random sequences of requests', () => hold({ runs: 15, length: 25 }))
  test('in another world', () => hold({ runs: 4, length: 25, seed: 2 }))
  test('through Prism', () => hold({ runs: 3, length: 12, engine: 'prism' }))
})

type Listed = { data: object[]; pagination: { total_count: number } }

/** What a mock might do wrong, and the step that shows it. */
const defects: [string, string, Breaking][] = [
  [
    'a message that is answered and forgotten',
    'POST /v1/threads/',
    (service) => forgetWrites(service, 'createThreadMessage'),
  ],
  [
    'a deletion that is answered and forgotten',
    'delete message {',
    (service) => forgetWrites(service, 'deleteThreadMessage'),
  ],
  [
    'a total that counts one too many',
    'list threads {',
    (service) =>
      changeAnswers<Listed>(service, 'listThreads', ({ pagination }) => {
        pagination.total_count += 1
      }),
  ],
  [
    'a channel that is listed on two pages',
    'list channels [',
    (service) =>
      changeAnswers<Listed>(service, 'listChannels', ({ data }, { rawQuery }) => {
        const [first] = data
        if (!/page=1(&|$)/.test(rawQuery) && first) data.unshift(first)
      }),
  ],
  [
    'a reader who has nothing unread',
    'GET /v1/threads/',
    (service) =>
      changeAnswers<{ data: { unread_by: string[] } }>(service, 'getThread', ({ data }) => {
        data.unread_by.pop()
      }),
  ],
]

test.each(defects)('the model notices %s', async (_what, step, breaking) => {
  await expect(hold({ runs: 25, length: 8, breaking })).rejects.toThrow(step)
})

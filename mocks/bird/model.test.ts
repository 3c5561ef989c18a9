import { describe, expect, test } from 'vitest'
import { changeAnswers } from '../testing/broken-service.ts'
import { type Breaking, holdsFor, type ModelRun } from '../testing/model.ts'
import { auditBird, birdSteps, readBird } from './testing/steps.ts'

type Page = { results: { status: string; name?: string }[]; nextPageToken?: string }

const hold = (run: ModelRun) => holdsFor({ provider: 'bird', read: readBird, steps: birdSteps, audit: auditBird }, run)

describe('every filter parts the channels, and every page size parts a list', () => {
  test('in random queries', () => hold({ runs: 20, length: 10 }))
  test('in another world', () => hold({ runs: 5, length: 10, seed: 2 }))
  test('through Prism', () => hold({ runs: 5, length: 6, engine: 'prism' }))
})

/** What a mock might do wrong, and the step that shows it. */
const defects: [string, string, Breaking][] = [
  [
    'a channel that comes again on the next page',
    'list channels {"query":{},"limit":',
    (service) => {
      let last: Page['results'] = []
      return changeAnswers<Page>(service, 'listChannels', ({ results }, { rawQuery }) => {
        if (rawQuery.includes('pageToken=')) results.unshift(...last)
        last = results.slice(-1)
      })
    },
  ],
  [
    'a token after the last channel',
    'list channels {',
    (service) =>
      changeAnswers<Page>(service, 'listChannels', (page, { rawQuery }) => {
        const token = new URLSearchParams(rawQuery).get('pageToken')
        if (token !== null) page.nextPageToken ??= token
      }),
  ],
  [
    'a filter that lets another status through',
    'list channels {',
    (service) =>
      changeAnswers<Page>(service, 'listChannels', ({ results }, { rawQuery }) => {
        const [one] = results
        if (rawQuery.includes('status=') && one) one.status = 'pending'
      }),
  ],
  [
    'a channel that is listed otherwise than it is got',
    'get channel ',
    (service) =>
      changeAnswers<{ name: string }>(service, 'getChannel', (channel) => {
        channel.name = `${channel.name}!`
      }),
  ],
]

test.each(defects)('the model notices %s', async (_what, step, breaking) => {
  await expect(hold({ runs: 10, length: 10, breaking })).rejects.toThrow(step)
})

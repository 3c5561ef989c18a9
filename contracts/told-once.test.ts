import { expect, test } from 'vitest'
import { inShort, judge } from './testing/judge.ts'

const thread = (id: string, thread_id: string) =>
  judge('packagex', 'getThread', 200, {
    data: {
      object: 'thread',
      id,
      resource_id: 'del_1aA',
      recent_messages: [{ object: 'message', id: 'msg_1aA', thread_id }],
    },
  })
const ids = async (found: ReturnType<typeof thread>) =>
  (await found).filter(({ instancePath }) => /id$/.test(instancePath)).map(inShort)

test('a value that is none of its kind is not told again for what it does not go with', async () => {
  expect(await ids(thread('thrd_del_1aA', 'nowhere'))).toEqual([
    'error id-kind /data/recent_messages/0/thread_id: "aaaaaaa" / the ID of a thread, such as thrd_del_cv8ynU5WyJSEWHXAgSjcKt',
  ])
})

test('messages that name the thread of the resource are not blamed for a thread that has another id', async () => {
  expect(await ids(thread('thrd_del_2bB', 'thrd_del_1aA'))).toEqual([
    'error invariant /data/id: "aaaa_aaa_0aA" / thrd_ and resource_id, "aaaa_aaa_0aA"',
  ])
})

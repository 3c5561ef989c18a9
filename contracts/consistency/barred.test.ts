import { expect, test } from 'vitest'
import { judgeSteps, type Step } from '../testing/across.ts'

const chat = '/public/v1/helpdesk/chats/CHT-1111-2222-3333'
const told = (type: string, askedAt?: number): Step => [
  'getChat',
  `GET ${chat}`,
  200,
  { id: 'CHT-1111-2222-3333', type },
  {},
  askedAt,
]
const leave = (status: number, askedAt?: number): Step => [
  'leaveChat',
  `DELETE ${chat}/participants/CPT-1`,
  status,
  undefined,
  {},
  askedAt,
]
const set = (status: string): Step => [
  'updateChatParticipant',
  `PUT ${chat}/participants/CPT-1`,
  200,
  { id: 'CPT-1', status },
]
const softwareone = (...steps: Step[]) => judgeSteps('softwareone', 'https://api.s1.show', steps)

test('reports that a direct chat was left', async () => {
  const finding = (pointer: string, status: number) =>
    `1: consistency warning ${pointer}: ${status} for one that was told to be direct / a refusal: nobody can leave a direct chat (S033)`
  expect(await softwareone(told('Direct'), leave(204))).toEqual([finding('', 204)])
  expect(await softwareone(told('direct'), set('Exited'))).toEqual([finding('/status', 200)])
  expect(await softwareone(told('Group'), told('Direct'), leave(204))).toHaveLength(1)
})

test('says nothing of a refusal, of a chat that is not direct, or not any more, or of which nothing is known', async () => {
  expect(await softwareone(told('Direct'), leave(400))).toEqual([])
  expect(await softwareone(told('Direct'), set('Active'))).toEqual([])
  expect(await softwareone(told('Group'), leave(204))).toEqual([])
  expect(await softwareone(told('Direct'), told('Group'), leave(204))).toEqual([])
  expect(await softwareone(leave(204))).toEqual([])
  expect(await softwareone(told('Direct', 9), leave(204, 3))).toEqual([])
})

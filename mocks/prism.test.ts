import { expect, test } from 'vitest'
import { providers } from '../generated/index.ts'
import { problem } from './bird/problem.ts'
import type { EngineRequest } from './engine.ts'
import { createEngine } from './prism.ts'

// The generator has written this file.
const description = providers.bird.description() as object

const content = { input: () => undefined, output: () => undefined }

function request(changes: Partial<EngineRequest> = {}): EngineRequest {
  return {
    operationId: 'getChannel',
    method: 'GET',
    template: '/workspaces/{workspaceId}/channels/{channelId}',
    pathParameters: {
      workspaceId: '123e4567-e89b-12d3-a456-426614174000',
      channelId: '123e4567-e89b-12d3-a456-426614174000',
    },
    query: {},
    headers: {},
    prefer: {},
    answer: () => ({ status: 200, body: { id: 1 } }),
    ...changes,
  }
}

test('sends the answer of the handler when nobody has anything against it', async () => {
  const engine = await createEngine(description, problem, content)
  expect((await engine(request())).answer).toEqual({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: { id: 1 },
  })
})

test('makes a wrong answer of our own an error, never a wrong 200', async () => {
  const engine = await createEngine(description, problem, {
    ...content,
    output: (operationId, status) => `${operationId} ${status} /id must be string`,
  })
  expect((await engine(request())).answer).toEqual({
    status: 500,
    headers: { 'content-type': 'application/json' },
    body: {
      code: 'InternalServerError',
      message: "The mock's own answer is wrong: getChannel 200 /id must be string.",
    },
  })
})

test('does not ask the handler when the request is refused', async () => {
  const engine = await createEngine(description, problem, content)
  const answer = () => {
    throw new Error('The handler was asked.')
  }
  const refused = request({ pathParameters: { workspaceId: 'nobody', channelId: 'x' }, answer })
  const { status, body } = (await engine(refused)).answer
  expect([status, body]).toEqual([
    422,
    {
      code: 'InvalidPayload',
      message: 'The request did not pass validation',
      details: { workspaceId: ['must match format "uuid"'] },
    },
  ])
})

test.each([
  ['code', { code: 404 }, 404],
  ['example', { exampleKey: 'documented' }, 200],
  ['example nobody has', { exampleKey: 'nothing' }, 422],
])('gives the documented answer for a preferred %s, or refuses it', async (_name, prefer, status) => {
  const engine = await createEngine(description, problem, content)
  expect((await engine(request({ prefer }))).answer.status).toBe(status)
})

import { expect, test } from 'vitest'
import { birdChannel } from './testing/judge.ts'
import './vitest.ts'

const paused = { ...birdChannel, status: 'paused' }
const json = { 'content-type': 'application/json' }

test('a promise is judged by what it comes to', async () => {
  const asked = (body: object) => Promise.resolve(new Response(JSON.stringify(body), { headers: json }))
  await expect(asked(birdChannel)).resolves.toMatchContract('bird', 'getChannel')
  await expect(asked(birdChannel)).resolves.toMatchContract('bird', 'getChannel', 200, { failOn: 'info' })
  await expect(asked(paused)).resolves.not.toMatchContract('bird', 'getChannel')
  await expect(Promise.resolve(birdChannel)).resolves.toMatchContract('bird', 'getChannel', 200)
  await expect(expect(asked(paused)).resolves.toMatchContract('bird', 'getChannel')).rejects.toThrow(/enum-value/)
})

test('wrong names do not compile', () => {
  const never = (): void => {
    // @ts-expect-error the provider's operation is getChannel
    expect(birdChannel).toMatchContract('bird', 'getChanel', 200)
    // @ts-expect-error an operation of another provider
    expect(birdChannel).toMatchContract('copilot', 'getChannel', 200)
    // @ts-expect-error there is no such provider
    expect(birdChannel).toMatchContract('brid', 'getChannel', 200)
    // @ts-expect-error this status is not documented
    expect(birdChannel).toMatchContract('bird', 'getChannel', 201)
    // @ts-expect-error a body does not say its status
    expect(birdChannel).toMatchContract('bird', 'getChannel')
    // @ts-expect-error the operation of another provider, of a promise
    expect(Promise.resolve(new Response())).resolves.toMatchContract('bird', 'getThread')
    // @ts-expect-error a body does not say its status, of a promise neither
    expect(Promise.resolve(birdChannel)).resolves.toMatchContract('bird', 'getChannel')
    // @ts-expect-error there is no such severity
    expect(birdChannel).toMatchContract('bird', 'getChannel', 200, { failOn: 'none' })
  }
  expect(typeof never).toBe('function')
})

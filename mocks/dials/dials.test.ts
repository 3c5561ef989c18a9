import { describe, expect, test } from 'vitest'
import { setDials } from './dials.ts'
import type { Setting } from './scope.ts'

const scopes = new Map([
  ['bird', ['listChannels', 'getChannel']],
  ['copilot', ['listMessages']],
])
const still = (): number => 0

describe('delays', () => {
  test('an operation goes before its provider, a provider before all, and the last of equals wins', () => {
    const dials = setDials({ delay: [10, 'bird=20', 'bird.getChannel=30', 'bird.getChannel=40'] }, scopes, 1, still)
    const delayOf = (provider: string, operation?: string): number => dials.draw(provider, operation).delay
    expect([delayOf('copilot', 'listMessages'), delayOf('bird'), delayOf('bird', 'getChannel')]).toEqual([10, 20, 40])
  })

  test('a range gives the same delays for the same seed, and others for another', () => {
    const draw = (seed: number): number[] => {
      const dials = setDials({ delay: '200-800' }, scopes, seed, still)
      return [1, 2, 3, 4].map(() => dials.draw('bird', 'getChannel').delay)
    }
    expect(draw(1)).toEqual(draw(1))
    expect(draw(1)).not.toEqual(draw(2))
    expect(draw(1).every((delay) => delay >= 200 && delay <= 800)).toBe(true)
  })
})

describe('faults', () => {
  test('a share of the answers has them, which ones the seed decides', () => {
    const draw = (seed: number): string => {
      const dials = setDials({ fault: 'bird=error:0.25' }, scopes, seed, still)
      return Array.from({ length: 400 }, () => (dials.draw('bird', 'getChannel').fault ? 'x' : '.')).join('')
    }
    const count = draw(7).replaceAll('.', '').length
    expect(count).toBeGreaterThan(70)
    expect(count).toBeLessThan(130)
    expect(draw(7)).toBe(draw(7))
    expect(draw(7)).not.toBe(draw(8))
  })

  test('without a share every answer has them, and other providers none', () => {
    const dials = setDials({ fault: 'bird=reset' }, scopes, 1, still)
    expect([dials.draw('bird', 'getChannel').fault, dials.draw('copilot', 'listMessages').fault]).toEqual([
      'reset',
      undefined,
    ])
  })
})

describe('rate limits', () => {
  test('refuse what exceeds a window, and start anew after it', () => {
    let time = 0
    const dials = setDials({ rateLimit: '2/10' }, scopes, 1, () => time)
    const ask = () => dials.draw('bird', 'getChannel').quota
    expect([ask(), ask(), ask()]).toEqual([
      { limit: 2, remaining: 1, reset: 10, isExceeded: false },
      { limit: 2, remaining: 0, reset: 10, isExceeded: false },
      { limit: 2, remaining: 0, reset: 10, isExceeded: true },
    ])
    time = 4_500
    expect(ask()).toEqual({ limit: 2, remaining: 0, reset: 6, isExceeded: true })
    time = 10_000
    expect(ask()).toEqual({ limit: 2, remaining: 1, reset: 10, isExceeded: false })
  })

  test('count each provider for itself', () => {
    const dials = setDials({ rateLimit: 1 }, scopes, 1, still)
    const asked = ['bird', 'copilot', 'bird'].map((provider) => dials.draw(provider, undefined).quota?.isExceeded)
    expect(asked).toEqual([false, false, true])
  })
})

test.each<[string, { delay?: Setting; fault?: Setting; rateLimit?: Setting }, string]>([
  ['an unknown scope', { delay: 'brid=3' }, '"brid" in --delay is no provider or operation that is served.'],
  ['an unknown operation', { fault: 'bird.get=reset' }, '"bird.get" in --fault is no provider or operation'],
  ['a range upside down', { delay: '9-3' }, '"9-3" in --delay cannot be read. Write milliseconds up to 60000'],
  [
    'a share above one',
    { fault: 'error:1.5' },
    '"error:1.5" in --fault cannot be read. Write error, reset or truncate',
  ],
  ['a window of no time', { rateLimit: '5/0' }, '"5/0" in --rate-limit cannot be read. Write requests a second'],
])('refuses %s in one sentence', (_name, options, sentence) => {
  expect(() => setDials(options, scopes, 1, still)).toThrow(sentence)
})

import type { Outgoing } from './outgoing.ts'

/** Headers of a request, by their names in lower case. */
export type HeardHeaders = Record<string, string | readonly string[] | undefined>

/** An answer as it was sent, and everything that it depends on but the address. */
export interface KeptAnswer extends Outgoing {
  operationId: string | null
  /** The headers of the request that the answer may depend on. */
  hears: readonly string[]
  /** What the request said in them, in that order. */
  heard: readonly HeardHeaders[string][]
  /** The number that the state had; the answer holds as long as it is the same. */
  version: number
  source: { version(): number }
  /** Makes the answer that the same request has now; undefined where that needs another look at the request. */
  renew: (() => KeptAnswer | undefined) | undefined
}

/** Answers to requests without a body: kept as they are while the state they came from is unchanged, then made anew from it. */
export interface KeptAnswers {
  find(url: string, headers: HeardHeaders): KeptAnswer | undefined
  keep(url: string, answer: KeptAnswer): void
}

/** How many bytes of answers are kept, about. */
const largest = 32 * 1_048_576

/** What an answer takes beside its bytes and its address, about: the request, as it was read, is most of it. */
const overhead = 4000

/** How many answers of one address are kept, for other headers. */
const breadth = 8

/**
 * Makes a store of answers. When half of its room is taken, what was neither kept nor found since the last time that happened is
 * forgotten: so it never grows beyond its room, and what is asked for again and again stays.
 */
export function createKeptAnswers(room = largest): KeptAnswers {
  let recent = new Map<string, KeptAnswer[]>()
  let before = new Map<string, KeptAnswer[]>()
  let taken = 0

  function put(url: string, answers: KeptAnswer[]): void {
    taken += sizeOf(url, answers) - sizeOf(url, recent.get(url) ?? [])
    recent.set(url, answers)
    if (taken <= room / 2) return
    before = recent
    recent = new Map()
    taken = 0
  }

  function keep(url: string, answer: KeptAnswer): void {
    const others = (recent.get(url) ?? []).filter((one) => isUsable(one) && !isSame(one, answer))
    put(url, [answer, ...others].slice(0, breadth))
  }

  return {
    find(url, headers) {
      const recently = recent.get(url)
      const answers = recently ?? before.get(url)
      if (!answers) return undefined
      const known = answers.find((answer) => isFor(answer, headers))
      if (!known) return undefined
      const current = isCurrent(known) ? known : known.renew?.()
      if (current && !recently) put(url, answers)
      if (current && current !== known) keep(url, current)
      return current
    },
    keep,
  }
}

function sizeOf(url: string, answers: readonly KeptAnswer[]): number {
  return answers.reduce((sum, { bytes }) => sum + bytes.length + url.length + overhead, 0)
}

function isCurrent({ version, source }: KeptAnswer): boolean {
  return version === source.version()
}

function isUsable(answer: KeptAnswer): boolean {
  return isCurrent(answer) || answer.renew !== undefined
}

function isFor(answer: KeptAnswer, headers: HeardHeaders): boolean {
  const { hears, heard } = answer
  for (let index = 0; index < hears.length; index += 1) {
    if (headers[hears[index] ?? ''] !== heard[index]) return false
  }
  return true
}

function isSame(one: KeptAnswer, other: KeptAnswer): boolean {
  return one.heard.length === other.heard.length && one.heard.every((value, index) => value === other.heard[index])
}

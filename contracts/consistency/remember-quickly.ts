import type { ExchangeSource } from '../exchange.ts'
import type { Look } from '../glance.ts'
import { isJsonObject, readPath } from '../json.ts'
import type { Lasting } from './lasting.ts'
import type { Memory } from './memory.ts'
import { keyOf, pathsOf, type Remembered } from './same-object.ts'

/**
 * Remembers the objects that a quick look has met where nothing is to be said of them: each is new, says what was said of it before, or leaves it
 * out. False where more is to be told apart; then nothing is remembered.
 */
export function rememberQuickly(
  table: Record<string, Lasting>,
  memory: Memory<Remembered>,
  origin: string,
  source: ExchangeSource,
  look: Look,
): boolean {
  const fresh = new Map<string, Remembered>()
  const learnt = new Map<Remembered, unknown[]>()
  for (const component of Object.keys(table)) {
    const entry = table[component]
    const values = look[component]
    if (!entry || !values || values.length === 0) continue
    const paths = pathsOf(entry)
    for (const value of values) {
      const key = isJsonObject(value) ? keyOf(origin, component, value) : undefined
      if (key === undefined) continue
      const before = memory.get(key) ?? fresh.get(key)
      if (!before) fresh.set(key, { source, facts: paths.map((path) => readPath(value, path)) })
      else if (!learn(before, paths, value, learnt)) return false
    }
  }
  if (memory.size + fresh.size > memory.capacity) return false
  for (const [key, remembered] of fresh) memory.set(key, remembered)
  for (const [remembered, facts] of learnt) remembered.facts = facts
  return true
}

/** Adds what was left out before; false where something else was said. What is left out now says nothing. */
function learn(
  before: Remembered,
  paths: readonly string[][],
  value: unknown,
  learnt: Map<Remembered, unknown[]>,
): boolean {
  const facts = learnt.get(before) ?? before.facts
  let added: unknown[] | undefined
  for (let index = 0; index < paths.length; index += 1) {
    const now = readPath(value, paths[index] ?? [])
    if (now == null || now === facts[index]) continue
    if (facts[index] != null) return false
    added ??= [...facts]
    added[index] = now
  }
  if (added) learnt.set(before, added)
  return true
}

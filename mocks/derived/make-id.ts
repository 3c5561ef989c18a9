import type { Shape } from '../../generated/shape.ts'
import { createWords, type Words } from '../world/random.ts'
import type { World } from '../world/types.ts'
import type { DescribedKind } from './parts.ts'

/** How often another form is tried before a kind is taken to have no more ids. */
const attempts = 12

const alphabets = ['0123456789', 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'] as const

/** Gives the next id of a kind, other than all before it; undefined when its form has no more. */
export type NextId = () => string | undefined

/** Makes the ids of a kind: whole numbers, UUIDs, or texts of the form of its example. */
export function createIdMaker(world: World, kind: string, known: DescribedKind | undefined, shape: Shape): NextId {
  const given = new Set<string>()
  let index = 0
  return () => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const id = makeId(world, kind, index, known, shape, attempt)
      index += 1
      if (given.has(id)) continue
      given.add(id)
      return id
    }
    return undefined
  }
}

function makeId(
  world: World,
  kind: string,
  index: number,
  known: DescribedKind | undefined,
  { type, format, pattern, min = 1, max, example }: Shape,
  attempt: number,
): string {
  if (type === 'integer') return String(Math.min(min + 1000 + index, max ?? Number.MAX_SAFE_INTEGER))
  const shown = String(known?.examples[0] ?? example ?? `${kind}-0000`)
  const form = pattern === undefined ? undefined : new RegExp(pattern, 'u')
  const isFine = (text: string): boolean =>
    (known?.pattern.test(text) ?? true) && (form?.test(text) ?? true) && text.length <= (max ?? text.length)
  const uuid = world.ids.uuid(kind, index)
  if (format === 'uuid' || (isFine(uuid) && shown.length === uuid.length)) return uuid
  // A form without room for many may be longer than its example.
  const room = `${shown}${'0'.repeat(Math.max(0, attempt - 4))}`
  return vary(isFine(room) ? room : shown, isFine, createWords(world.seed, `derived ${kind}:${index}`))
}

/** Another text of the same form: each letter and digit after the last separator becomes another one of its sort where the form lets it. */
export function vary(text: string, isFine: (text: string) => boolean, words: Words): string {
  const start = /[A-Za-z0-9]{4,}$/.exec(text)?.index ?? 0
  let varied = text
  for (let place = start; place < text.length; place += 1) {
    const alphabet = alphabets.find((one) => one.includes(text.charAt(place)))
    if (alphabet === undefined) continue
    const candidate = varied.slice(0, place) + alphabet.charAt(words() % alphabet.length) + varied.slice(place + 1)
    if (isFine(candidate)) varied = candidate
  }
  return varied
}

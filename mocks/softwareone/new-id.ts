import { createIds } from '../world/ids.ts'

const forms = {
  chat: ['CHT', 12],
  participant: ['CPT', 12],
  link: ['LNK', 12],
  attachment: ['ATC', 12],
  file: ['FIL', 12],
  contact: ['CTT', 12],
  user: ['USR', 8],
  token: ['TKN', 8],
  extension: ['EXT', 8],
  account: ['ACC', 8],
  directory: ['DIR', 8],
  product: ['PRD', 8],
  order: ['ORD', 12],
} as const satisfies Record<string, readonly [string, number]>

/** The kinds of id that the platform makes from a running number. */
export type NumberedKind = keyof typeof forms

/** Gives the id with a running number: its prefix and groups of four digits. Another number gives another id. */
function numberedId(seed: number, kind: NumberedKind, index: number): string {
  const [prefix, length] = forms[kind]
  const digits = createIds(seed).digits(`softwareone ${kind}`, index, length)
  return [prefix, ...(digits.match(/\d{4}/g) ?? [])].join('-')
}

/** Where the running numbers stand. */
export interface Counted {
  seed: number
  counters: { [Kind in NumberedKind]?: number }
}

/** Makes an id that has not been given before. */
export function newId(state: Counted, kind: NumberedKind): string {
  const index = state.counters[kind] ?? 0
  state.counters[kind] = index + 1
  return numberedId(state.seed, kind, index)
}

/** The id of a message: the three groups of its chat's id, then its number. */
export function messageId(chatId: string, number: number): string {
  return `CMG-${chatId.slice('CHT-'.length)}-${String(number).padStart(5, '0')}`
}

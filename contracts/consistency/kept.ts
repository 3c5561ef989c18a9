import { specFile } from '../backing.ts'
import type { CheckContext } from '../context.ts'
import type { Exchange, ExchangeSource } from '../exchange.ts'
import type { Judgement } from '../finding.ts'
import { fingerprint, fingerprintOnto } from '../fingerprint.ts'
import type { Look } from '../glance.ts'
import { readPointer } from '../json.ts'
import { isSuccess } from '../listing.ts'
import { lastSegment } from '../url-parts.ts'
import type { Met } from '../walk.ts'
import { plain } from '../written.ts'
import type { KeptMembers } from './kept-members.ts'
import type { Room } from './room.ts'
import { componentOf, printOf } from './same-object.ts'
import { Sources } from './sources.ts'

/** What accepted writes have told of members that may change, for later answers. Of a value only its fingerprint is kept. */
export class Kept {
  readonly #told = new Map<number, { value: number; source: number }>()
  readonly #sources = new Sources()
  readonly #room: Room
  #refused = 0

  constructor(room: Room) {
    this.#room = room
  }

  get size(): number {
    return this.#told.size
  }

  /** How many were not taken, since there was no room. */
  get refused(): number {
    return this.#refused
  }

  /** Tells whether a member, by its fingerprint, was written with another value. */
  differs(member: number, value: unknown): boolean {
    const known = this.#told.get(member)
    const print = known && valuePrint(value)
    return print !== undefined && print !== known?.value
  }

  /** Remembers what a member was written with; what there is no room for is not compared. */
  set(member: number, value: unknown, source: ExchangeSource): void {
    this.forget(member)
    const print = valuePrint(value)
    if (print === undefined) return
    if (this.#room.isFull) {
      this.#refused += 1
      return
    }
    this.#room.take()
    this.#told.set(member, { value: print, source: this.#sources.numberOf(source) })
  }

  forget(member: number): void {
    if (this.#told.delete(member)) this.#room.giveBack()
  }

  /** Forgets all: something was written of which nobody knows what it changed. */
  clear(): void {
    for (const member of [...this.#told.keys()]) this.forget(member)
  }

  describeSource(member: number): string {
    return this.#sources.describe(this.#told.get(member)?.source ?? 0)
  }
}

/** Remembers what the answer to an accepted write tells of the object that it wrote; true where something was. One that failed leaves open what it did. */
export function noteKept(
  table: Record<string, KeptMembers>,
  kept: Kept,
  { origin, late }: { origin: number; late: boolean },
  operationId: string,
  exchange: Exchange,
): boolean {
  const { status, body } = exchange.response
  if (!isSuccess(exchange) && status < 500) return false
  let isNoted = false
  for (const [component, { members, by }] of Object.entries(table)) {
    if (!by.includes(operationId)) continue
    isNoted = true
    const kind = fingerprintOnto(origin, component)
    const object = [body, readPointer(body, '/data')].find((one) => printOf(kind, one) !== undefined)
    const id = printOf(kind, object ?? { id: lastSegment(exchange.request.url) })
    for (const member of id === undefined ? [] : members) {
      const print = fingerprintOnto(id ?? 0, member)
      if (late || status >= 500) kept.forget(print)
      else kept.set(print, readPointer(object, member), exchange.source)
    }
  }
  return isNoted
}

/** Warns once of what an answer tells of a member otherwise than the write that set it; `look` has the objects of the answer where they are known already. */
export function keptSince(
  { provider, redactor }: CheckContext,
  table: Record<string, KeptMembers>,
  kept: Kept,
  origin: number,
  look: Look | undefined,
  meet: () => readonly Met[],
): Judgement[] {
  if (kept.size === 0) return []
  const differing = (component: string | undefined, value: unknown): [member: string, print: number][] => {
    const entry = component !== undefined && Object.hasOwn(table, component) ? table[component] : undefined
    const id = entry && printOf(fingerprintOnto(origin, component ?? ''), value)
    if (!entry || id === undefined) return []
    return entry.members
      .map((member): [string, number] => [member, fingerprintOnto(id, member)])
      .filter(([member, print]) => kept.differs(print, readPointer(value, member)))
  }
  if (look && !Object.keys(table).some((name) => look[name]?.some((value) => differing(name, value).length > 0)))
    return []
  return meet().flatMap((met) => {
    const component = componentOf(met) ?? null
    return differing(component ?? undefined, met.value).map(([member, print]): Judgement => {
      const documented = `what was written in ${kept.describeSource(print)}`
      kept.forget(print)
      return {
        check: 'consistency',
        severity: 'warning',
        instancePath: met.pointer + member,
        received: redactor.text(readPointer(met.value, member)),
        documented,
        facts: [],
        spec: specFile(provider, [{ ...met, component }]),
      }
    })
  })
}

/** Stands for a value as far as a provider keeps it, lists in any order; undefined for one that says nothing. */
function valuePrint(value: unknown): number | undefined {
  if (value == null || value === '') return undefined
  if (Array.isArray(value)) return fingerprint(JSON.stringify(value.map(plain).sort()))
  return typeof value === 'object' ? undefined : fingerprint(plain(value))
}

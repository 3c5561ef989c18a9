import type { Provider } from '../../generated/index.ts'
import type { CheckContext } from '../context.ts'
import type { Exchange } from '../exchange.ts'
import type { Judgement } from '../finding.ts'
import { fingerprintOnto } from '../fingerprint.ts'
import { pointerTokens, readPath } from '../json.ts'
import { addressOf, isSuccess } from '../listing.ts'
import type { Lasting } from './lasting.ts'
import type { Objects } from './objects.ts'
import { lower, placeOf, printOf } from './same-object.ts'

/** A write that is not for objects of some kind. */
interface Barred {
  operation: string
  /** The object: its component, and how many segments above the end of the address its id stands. */
  component: string
  above: number
  /** What the object was last told to be, in lower case. */
  pointer: string
  is: string
  /** What the answer has to say for the write to have been done; an accepted one was when left out. */
  answered?: { pointer: string; is: string }
  documented: string
  facts: readonly string[]
}

const direct = {
  component: 'ChatBase',
  above: 2,
  pointer: '/type',
  is: 'direct',
  documented: 'a refusal: nobody can leave a direct chat',
  facts: ['S033'],
} as const

/** By provider. What something is may have been changed by somebody else since, which makes this a warning. */
const barred: Partial<Record<Provider, readonly Barred[]>> = {
  softwareone: [
    { ...direct, operation: 'leaveChat' },
    { ...direct, operation: 'updateChatParticipant', answered: { pointer: '/status', is: 'exited' } },
  ],
}

/** Warns of a write that was accepted though it is not for what its object was last told to be. */
export function barredWrite(
  { provider }: CheckContext,
  table: Record<string, Lasting>,
  objects: Objects,
  origin: number,
  operationId: string,
  exchange: Exchange,
): Judgement[] {
  if (!isSuccess(exchange)) return []
  const known: Partial<Record<string, readonly Barred[]>> = barred
  return (known[provider] ?? []).flatMap((one): Judgement[] => {
    const entry = table[one.component]
    if (one.operation !== operationId || !entry) return []
    const address = addressOf(exchange, one.above)
    const id = address.slice(address.lastIndexOf('/') + 1)
    const row = objects.index.rowOf(printOf(fingerprintOnto(origin, one.component), { id }) ?? 0)
    if (row === -1 || lower(objects.fact(row, placeOf(entry, one.pointer))) !== one.is) return []
    const { answered } = one
    if (answered && lower(readPath(exchange.response.body, pointerTokens(answered.pointer))) !== answered.is) return []
    return [
      {
        check: 'consistency',
        severity: 'warning',
        instancePath: answered?.pointer ?? '',
        received: `${exchange.response.status} for one that was told to be ${one.is}`,
        documented: one.documented,
        facts: [...one.facts],
        spec: `specs/${provider}/openapi.yaml`,
      },
    ]
  })
}

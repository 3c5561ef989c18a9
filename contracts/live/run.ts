import { type Provider, providers } from '../../generated/index.ts'
import type { Exchange } from '../exchange.ts'
import { readBaseUrl } from './base-url.ts'
import { buildRequest, type LiveOperation } from './build-request.ts'
import type { Credentials } from './credentials.ts'
import { keepIds } from './known-ids.ts'
import { chosenId, type Known, type Planned } from './plan-step.ts'
import { readIds } from './read-all.ts'
import type { Scenario, Step } from './scenario.ts'
import { loadScenario } from './scenarios.ts'
import { type Sender, send } from './send.ts'

/** How to ask a provider. */
export interface LiveOptions {
  provider: Provider
  /** The address in place of the provider's own, or that address itself: https, or http on this machine. */
  baseUrl: string
  /** As `readCredentials` gives them. */
  credentials: Credentials
  /** Also sends what changes something; only reads when left out. */
  allowWrites?: boolean
  /** IDs by kind that no operation lists, or that the user wants to be used first. */
  ids?: Record<string, readonly string[]>
  /** Requests per second at most; 2 when left out. */
  pace?: number
  /** For each answer, in milliseconds; 30000 when left out. */
  timeout?: number
  /** Hears what was not asked, not answered, or not taken away again. Required, so that nothing is passed over in silence. */
  onNote: (note: LiveNote) => void
  fetch?: typeof globalThis.fetch
  /** Waits some milliseconds between requests. */
  wait?: (milliseconds: number) => Promise<void>
}

/** What a run has to say beside its exchanges. */
export interface LiveNote {
  /** `skipped`: never asked. `failed`: asked, and never answered with success. `left`: made at the provider and still there. */
  kind: 'skipped' | 'failed' | 'left'
  operationId: string
  text: string
}

/** A run on its way. */
export interface Run {
  provider: Provider
  sender: Sender
  scenario: Scenario
  operations: Map<string, LiveOperation>
  known: Known
  allowWrites: boolean
  onNote: (note: LiveNote) => void
  wait: (milliseconds: number) => Promise<void>
  /** Milliseconds between requests. */
  interval: number
  /** Milliseconds before the next request. */
  pause: number
  asked: number
  /** Operations that were answered with success. */
  answered: Set<string>
  /** Why an operation was not, the worst reason first. */
  reasons: Map<string, Pick<LiveNote, 'kind' | 'text'>>
  /** What was taken away again, by the name its step gives it. */
  undone: Set<string>
}

/**
 * Prepares a run; nothing is asked yet.
 * @throws {UnreadableError} for a base URL that cannot be used.
 */
export async function startRun(options: LiveOptions): Promise<Run> {
  const { provider, credentials, allowWrites = false, ids = {}, pace = 2, timeout = 30_000, onNote } = options
  const { fetch = globalThis.fetch, wait = sleep } = options
  return {
    provider,
    sender: { baseUrl: readBaseUrl(options.baseUrl), credentials, timeout, fetch },
    scenario: await loadScenario(provider),
    operations: new Map(Object.entries(await providers[provider].operations())),
    known: { given: ids, found: new Map(), made: new Map() },
    allowWrites,
    onNote,
    wait,
    interval: 1000 / pace,
    pause: 0,
    asked: 0,
    answered: new Set(),
    reasons: new Map(),
    undone: new Set(),
  }
}

/**
 * Sends one request of a step in the run's pace, and keeps what its answer tells.
 * @throws {StoppedError} when no answer comes.
 */
export async function ask(run: Run, step: Step, planned: Planned, query: Record<string, string>): Promise<Exchange> {
  const { operationId } = step
  const operation = run.operations.get(operationId) ?? { method: 'get', path: '', parameters: [] }
  const paged = { ...step, query: { ...step.query, ...query } }
  const request = buildRequest(operation, paged, planned.values, (id) => chosenId(run.known, id) ?? '')
  if (run.pause > 0) await run.wait(run.pause)
  run.pause = run.interval
  const sent = await send(run.sender, `${run.provider} ${operationId}`, request)
  run.asked += 1
  learn(run, step, planned, sent.response)
  return {
    ...sent,
    source: { file: run.sender.baseUrl, entry: run.asked - 1 },
    operation: { provider: run.provider, operationId },
  }
}

function learn(run: Run, step: Step, { kinds }: Planned, { status, body }: Exchange['response']): void {
  const { operationId } = step
  if (status < 200 || status > 299) {
    run.reasons.set(operationId, { kind: 'failed', text: `it answered ${status}` })
    return
  }
  run.answered.add(operationId)
  for (const [kind, pointer] of Object.entries(step.finds ?? {}))
    keepIds(run.known, kind, readIds(body, pointer), kinds)
  for (const [name, pointer] of Object.entries(step.makes ?? {})) {
    const [id] = readIds(body, pointer)
    if (id !== undefined) run.known.made.set(name, id)
    else run.onNote({ kind: 'left', operationId, text: `the answer does not name the ${name} it made` })
  }
  if (step.undoes !== undefined) run.undone.add(step.undoes)
  if (step.leaves !== undefined)
    run.onNote({ kind: 'left', operationId, text: `${step.leaves}; no operation takes it away` })
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

import type { Quota } from './dials/rate-limit.ts'
import type { Problem } from './problem.ts'
import type { Profile } from './profiles/profile.ts'
import type { World } from './world/types.ts'

/** A request as a handler sees it: routed, authenticated and validated against the description. */
export interface MockInput {
  /** Decoded. */
  pathParameters: Record<string, string>
  query: URLSearchParams
  /** The query string as it was sent, without `?`; some providers put more than parameters there. */
  rawQuery: string
  /** Names in lower case. */
  headers: Record<string, string>
  /** Lists show nothing under `empty`; what else a profile changes is done to the answer. */
  profile: Profile
  /** Parsed JSON, or the parts of a form: name → text or file. Absent when none was sent. */
  body?: unknown
}

/** A file part of a form. */
export interface FormFile {
  filename: string
  contentType: string
  data: Uint8Array
}

/** What a handler answers; a body is JSON, or bytes when `headers` name another media type. */
export interface Answer {
  status: number
  headers?: Record<string, string>
  body?: unknown
}

/** Answers one operation from a provider's state, which it may change. Throws {@link ProblemError} to refuse. */
export type Handler<State> = (state: State, input: MockInput) => Answer

/** A provider's mock: how its part of the world looks, what its operations answer, and how it says that something is wrong. */
export interface ProviderMock<State> {
  createState(world: World): State
  /** Copies a state, so that no write to one changes the other; left out where everything in it has to be copied. */
  copyState?(state: State): State
  handlers: Record<string, Handler<State>>
  /** Loads what only writes need; awaited before each of them. */
  prepareWrite?(): Promise<void>
  problem(problem: Problem): Answer
  /** The headers that say how a rate limit stands, where the provider documents them. */
  quotaHeaders?(quota: Quota, state: State): Record<string, string>
  /** The ids that exist, by their kind: every id that some operation takes. */
  ids(state: State): Record<string, string[]>
  /** A path and query that lists something, to try first. */
  firstPath(world: World): string
  /** What no profile may change, as `property` or `Component.property`: cursors, counts, and what rules tie to something else. */
  keep: readonly string[]
  /** What profiles may leave out or move in time, but neither make nor empty: whether it is there says something of the rest. */
  tied?: readonly string[]
}

/** A rule that only a server shows, over time or across requests; a test of that name proves it. */
export interface Behaviour {
  name: string
  /** Ids of the facts it states. */
  facts: readonly string[]
  /** What the mock does, in one sentence. */
  sentence: string
}

import type { Operations } from '../generated/operation-types.ts'
import type { Provider } from '../generated/parts.ts'

export type { Operations } from '../generated/operation-types.ts'

/** The id of an operation of a provider. */
export type OperationOf<P extends Provider> = keyof Operations[P] & string

type Responses<Operation> = Operation extends { responses: infer All } ? All : never
type JsonOf<Documented> = Documented extends { content: { 'application/json': infer Body } } ? Body : undefined

/** An answer that an operation documents: its status, and the body of that status. */
export type DocumentedReply<Operation> = {
  [Status in keyof Responses<Operation> & number]: {
    status: Status
    headers?: Record<string, string>
    body: JsonOf<Responses<Operation>[Status]>
  }
}[keyof Responses<Operation> & number]

/** What the mock would answer: by its `status` a documented answer, or a refusal that no page lists. */
export type GivenAnswer<Operation> = (
  | DocumentedReply<Operation>
  | { status: 400 | 401 | 405 | 406 | 413 | 415 | 500; headers?: Record<string, string>; body: unknown }
) & { from: 'mock' }

/** What a resolver gets. */
export interface ResolverInput<Operation> {
  /** Decoded. */
  params: Operation extends { parameters: { path: infer Path } } ? Path : Record<never, never>
  query: URLSearchParams
  /** The request as it was sent; its body has not been read. */
  request: Request
  /** Gives what the mock would answer; a write is then done. */
  answer(): Promise<GivenAnswer<Operation>>
}

/** Answers an operation in the mock's place: a documented answer, any `Response`, or undefined for what the mock would answer. */
export type Resolver<Operation> = (input: ResolverInput<Operation>) => Reply<Operation> | Promise<Reply<Operation>>

type Reply<Operation> = DocumentedReply<Operation> | GivenAnswer<Operation> | Response | undefined

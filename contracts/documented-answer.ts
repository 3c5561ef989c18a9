import { responseKey } from './checks/status-code.ts'
import { type Description, type Operation, type Response, resolve } from './description.ts'
import { memoize } from './memoize.ts'
import type { Schema } from './schema.ts'

/** What a description says of the answers of an operation with a status. */
export interface DocumentedAnswer {
  /** The name of its validators and of its quick look. */
  name: string
  response: Response
  mediaTypes: readonly string[]
  /** The schema of its JSON, where it has some. */
  schema: Schema | undefined
}

/** Says what is documented of an operation's answers with a status, undefined where nothing is; it is put together once. */
export function documentedAnswer(
  description: Description,
  operation: Operation,
  status: number,
): DocumentedAnswer | undefined {
  const answers = answersOf(description, operation)
  const known = answers.get(status)
  if (known) return known
  const answer = readAnswer(description, operation, status)
  if (answer) answers.set(status, answer)
  return answer
}

const answersOf = memoize((_, _operation: Operation) => new Map<number, DocumentedAnswer>())

function readAnswer(description: Description, operation: Operation, status: number): DocumentedAnswer | undefined {
  const key = responseKey(operation, status)
  if (key === undefined) return undefined
  const response = resolve(description, operation.responses[key] ?? {})
  const content = Object.entries(response.content ?? {})
  return {
    name: `${operation.operationId}${key.charAt(0).toUpperCase()}${key.slice(1)}`,
    response,
    mediaTypes: content.map(([mediaType]) => mediaType),
    schema: content.find(([mediaType]) => /^application\/(.+\+)?json\b/.test(mediaType))?.[1].schema,
  }
}

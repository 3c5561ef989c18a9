import type { CheckContext } from '../context.ts'
import type { Judgement } from '../finding.ts'
import { judgeError } from '../judge-error.ts'
import { explainErrors } from '../judge-errors.ts'
import type { Schema } from '../schema.ts'

/** Judges a body against its schema: types, null, required properties, enums, forms and bounds, each under its own name. */
export function responseSchema(context: CheckContext, name: string, schema: Schema, body: unknown): Judgement[] {
  const validator = context.validators[name]
  if (!validator || validator(body)) return []
  const errors = [...(validator.errors ?? [])]
  const judge = { description: context.description, validators: context.closedValidators }
  const explained = explainErrors(judge, name, schema, body).flatMap((error) =>
    judgeError(context, schema, body, error),
  )
  // A body that was refused is never passed over, even if nothing of the explanation is left.
  return explained.length > 0
    ? unique(explained)
    : errors.slice(0, 1).flatMap((error) => judgeError(context, schema, body, error))
}

/** Two nodes may refuse one value each in its way, a string and a string or null: told the same, it is told once. */
function unique(judgements: readonly Judgement[]): Judgement[] {
  const told = new Map<string, Judgement>()
  for (const one of judgements) {
    const key = JSON.stringify([one.check, one.instancePath, one.received, one.documented])
    if (!told.has(key)) told.set(key, one)
  }
  return [...told.values()]
}

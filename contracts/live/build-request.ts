import { isJsonObject, type Json } from '../json.ts'
import type { ChosenId, Step } from './scenario.ts'

/** An operation as the generated table has it. */
export interface LiveOperation {
  method: string
  path: string
  parameters: readonly { name: string; in: string; required: boolean; idKind?: string }[]
}

/** A request ready to be sent, without its credentials. */
export interface LiveRequest {
  method: string
  /** The path behind the base URL, with its query. */
  path: string
  headers: Record<string, string>
  /** What is recorded: the JSON value; a form is not. */
  json?: Json
  /** What is sent. */
  payload?: string | FormData
}

/** The parameters of an operation that a request cannot do without, each with the kind of ID it takes. */
export function neededIds({ parameters }: LiveOperation): { name: string; kind: string }[] {
  return parameters.flatMap(({ name, required, idKind }) =>
    required && idKind !== undefined ? [{ name, kind: idKind }] : [],
  )
}

/** Makes a request of a step: `values` by parameter name, `chosen` for the IDs that its body names. */
export function buildRequest(
  { method, path, parameters }: LiveOperation,
  step: Step,
  values: Record<string, string>,
  chosen: (id: ChosenId) => string,
): LiveRequest {
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
  const inQuery = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)
  const query = new URLSearchParams({ ...step.query })
  for (const name of inQuery) if (values[name] !== undefined) query.set(name, values[name])
  const headers = { accept: step.accept ?? 'application/json' }
  const request = { method: method.toUpperCase(), path: query.size > 0 ? `${filled}?${query}` : filled }
  if (step.form) return { ...request, headers, payload: toForm(step.form) }
  if (step.body === undefined) return { ...request, headers }
  const json = fillIn(step.body, chosen)
  return {
    ...request,
    headers: { ...headers, 'content-type': 'application/json' },
    json,
    payload: JSON.stringify(json),
  }
}

/** The IDs that the body of a step names. */
export function idsInBody(body: Json | undefined): ChosenId[] {
  if (isChosenId(body)) return [body]
  return typeof body === 'object' && body !== null ? Object.values(body).flatMap(idsInBody) : []
}

function fillIn(body: Json, chosen: (id: ChosenId) => string): Json {
  if (isChosenId(body)) return chosen(body)
  if (Array.isArray(body)) return body.map((item) => fillIn(item, chosen))
  if (typeof body !== 'object' || body === null) return body
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, fillIn(value, chosen)]))
}

function isChosenId(value: unknown): value is ChosenId {
  return isJsonObject(value) && Object.keys(value).length === 1 && ('given' in value || 'made' in value)
}

function toForm(parts: NonNullable<Step['form']>): FormData {
  const form = new FormData()
  for (const [name, part] of Object.entries(parts)) {
    if (typeof part === 'string') form.set(name, part)
    else form.set(name, new Blob([part.text], { type: part.type }), part.filename)
  }
  return form
}

import type { ProviderContext } from '../../contracts/context.ts'
import type { Coverage } from '../../contracts/coverage/coverage.ts'
import { listPoints } from '../../contracts/coverage/enumerate.ts'
import { responseSchema } from '../../contracts/coverage/places.ts'
import type { Point } from '../../contracts/coverage/point.ts'
import type { Json } from '../../contracts/json.ts'
import type { Schema } from '../../contracts/schema.ts'
import { sampleOf } from './answer.ts'
import { deriveValue } from './derive.ts'
import { createRoutes, type Route } from './routes.ts'
import { objections, type Sample } from './sample.ts'
import { addWish, everything, type Wish } from './wish.ts'

/**
 * Builds a valid exchange for each point of a description that is not covered yet, and adds it to the coverage. What cannot be built
 * stays uncovered, so the coverage tells.
 */
export function deriveSamples(context: ProviderContext, coverage: Coverage): Sample[] {
  const { all, reachable } = listPoints(context.description)
  const routesTo = createRoutes(context.description)
  const samples: Sample[] = []
  const isSeen = (index: number): boolean => Object.values(coverage.state().seen).some((own) => own.includes(index))
  for (const [index, point] of all.entries()) {
    if (isSeen(index)) continue
    // A rule across fields may want items where the schema does without.
    const routes = routesOf(point, index)
    const ways = [false, true].flatMap((hasEntries) => routes.map((route) => ({ route, hasEntries })))
    for (const { route, hasEntries } of ways) {
      const sample = deriveSample(context, route, point, hasEntries)
      if (objections(context, sample).length > 0) continue
      if (coverage.add(sample.operationId, sample.exchange) === 0 || !isSeen(index)) continue
      samples.push(sample)
      break
    }
  }
  return samples

  function routesOf({ node, kind, detail, pointer }: Point, index: number): Route[] {
    if (node !== null) return routesTo(node)
    const operations = [...reachable].flatMap(([operationId, own]) => (own.has(index) ? [operationId] : []))
    return operations.flatMap((operationId) =>
      Object.keys(context.operations.get(operationId)?.responses ?? {})
        .filter((status) => kind === 'operation' || status === detail || pointer.endsWith(`/${status}`))
        .map((status) => ({ operationId, status, wishes: [] })),
    )
  }
}

function deriveSample(
  context: ProviderContext,
  { operationId, status, wishes }: Route,
  point: Point,
  hasEntries: boolean,
): Sample {
  const schema = responseSchema(context.description, context.operations.get(operationId)?.responses[status] ?? {})
  const all = new Map<Schema, Wish>()
  for (const [node, wish] of wishes) addWish(all, node, wish)
  if (point.node) addWish(all, point.node, wishFor(point))
  const body: Json | undefined = schema && deriveValue(context.description, context.idKinds, schema, all, hasEntries)
  return sampleOf(context, 'derived', operationId, status, body)
}

function wishFor({ kind, detail }: Point): Wish {
  switch (kind) {
    case 'required-property':
    case 'property':
      return { property: String(detail) }
    case 'type':
      return { type: String(detail) }
    case 'absent':
      return { absent: String(detail) }
    case 'empty-list':
      return { empty: true }
    case 'list-items':
      return { entry: true }
    case 'enum-value':
      return { value: detail }
    case 'null':
      return { value: null }
    case 'bound':
      return { bound: String(detail) }
    default:
      return {}
  }
}

/** For each documented success an answer with every documented property: by its schema valid, by the rules across fields perhaps not. */
export function deriveFullAnswers(context: ProviderContext): Sample[] {
  return [...context.operations.values()].flatMap(({ operationId, responses }) =>
    Object.entries(responses).flatMap(([status, response]) => {
      const schema = status.startsWith('2') ? responseSchema(context.description, response) : undefined
      const body = schema && deriveValue(context.description, context.idKinds, schema, everything)
      return body === undefined ? [] : [sampleOf(context, 'derived', operationId, status, body)]
    }),
  )
}

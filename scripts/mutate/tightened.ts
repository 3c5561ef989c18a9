import { checkExchange } from '../../contracts/check-exchange.ts'
import { responseKey } from '../../contracts/checks/status-code.ts'
import type { ProviderContext } from '../../contracts/context.ts'
import { listPoints } from '../../contracts/coverage/enumerate.ts'
import { exercises } from '../../contracts/coverage/exercise.ts'
import { isNullOnly } from '../../contracts/coverage/node-points.ts'
import { responseSchema } from '../../contracts/coverage/places.ts'
import type { Point } from '../../contracts/coverage/point.ts'
import { ownTypes, type Schema } from '../../contracts/schema.ts'
import { walkBody } from '../../contracts/walk.ts'
import { changeDescription } from './change-description.ts'
import type { Mutant } from './mutant.ts'
import { createReference } from './reference.ts'
import type { Sample } from './sample.ts'

/** How many valid exchanges are tried for one change. */
const mostTries = 6

/**
 * Takes each value out of each enum, and each null arm away. It is noticed when a valid exchange with that value would be found wrong, or, for
 * an enum that may grow, would be reported as new: the test over that exchange turns red.
 */
export function tightenDescription(truth: ProviderContext, samples: readonly Sample[]): Mutant[] {
  const { all } = listPoints(truth.description)
  const points = all.filter(({ kind }) => kind === 'enum-value' || kind === 'null')
  const showing = samplesByPoint(truth, points, samples)
  return points.flatMap((point) => {
    const node = point.node && tighten(point.node, point)
    if (!node) return []
    const description = changeDescription(truth.description, point.pointer, node)
    const noticed = showing.get(point)?.find((sample) => isNoticed(truth, description, sample))
    const [first] = showing.get(point) ?? []
    const shown = noticed ?? first
    return [
      {
        changed: 'tightened',
        provider: truth.provider,
        place: point.pointer,
        kind: point.kind === 'null' ? 'null-documented' : 'enum-value',
        detail: point.detail,
        keyword: point.kind === 'null' ? 'null' : 'enum',
        operationId: shown?.operationId ?? '',
        status: shown?.exchange.response.status ?? 0,
        origin: shown?.origin ?? null,
        edits: [],
        expected: { at: '', checks: [], severity: 'error' },
        outcome: noticed ? 'killed' : 'survived',
        reason: noticed ? `a valid ${noticed.origin} answer would be refused` : 'no valid answer would be refused',
      } satisfies Mutant,
    ]
  })
}

function isNoticed(truth: ProviderContext, description: ProviderContext['description'], sample: Sample): boolean {
  const { operationId, exchange } = sample
  const operation = truth.operations.get(operationId)
  const key = (operation && responseKey(operation, exchange.response.status)) ?? ''
  if (createReference(description)(operationId, key, exchange.response.body).length > 0) return true
  const operations = new Map(
    [...truth.operations].map(([name, own]) => [name, operationIn(description, own.operationId) ?? own]),
  )
  // The quick looks are made from the description as it is.
  const found = checkExchange({ ...truth, description, operations, glances: {} }, operationId, exchange)
  return found.length > checkExchange(truth, operationId, exchange).length
}

function operationIn({ paths }: ProviderContext['description'], operationId: string) {
  return Object.values(paths)
    .flatMap(({ parameters: _shared, ...methods }) => Object.values(methods))
    .find((operation) => operation.operationId === operationId)
}

function samplesByPoint(
  truth: ProviderContext,
  points: readonly Point[],
  samples: readonly Sample[],
): Map<Point, Sample[]> {
  const found = new Map<Point, Sample[]>()
  for (const sample of samples) {
    const { operationId, exchange } = sample
    const operation = truth.operations.get(operationId)
    const key = operation && responseKey(operation, exchange.response.status)
    const schema = key === undefined ? undefined : responseSchema(truth.description, operation?.responses[key] ?? {})
    if (!schema) continue
    for (const met of walkBody(truth.description, schema, exchange.response.body)) {
      for (const point of points) {
        if (point.node !== met.schema || !exercises(truth, point, met, () => true)) continue
        const own = found.get(point) ?? []
        if (own.length < mostTries && own.at(-1) !== sample) found.set(point, [...own, sample])
      }
    }
  }
  return found
}

/** The node without a value, or without its null arm; undefined where nothing would be left. */
function tighten(node: Schema, { kind, detail }: Point): Schema | undefined {
  if (kind === 'enum-value') {
    const left = (node.enum ?? []).filter((value) => value !== detail)
    return left.length === 0 ? undefined : { ...node, enum: left }
  }
  const types = ownTypes(node).filter((type) => type !== 'null')
  const isArm = (branch: Schema): boolean => isNullOnly(branch)
  return {
    ...node,
    ...(types.length > 0 ? { type: types } : {}),
    ...(node.enum ? { enum: node.enum.filter((value) => value !== null) } : {}),
    ...(node.oneOf ? { oneOf: node.oneOf.filter((branch) => !isArm(branch)) } : {}),
    ...(node.anyOf ? { anyOf: node.anyOf.filter((branch) => !isArm(branch)) } : {}),
  }
}

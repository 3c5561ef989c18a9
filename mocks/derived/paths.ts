import type { Shape } from '../../generated/shape.ts'
import type { Described, DescribedOperation } from './parts.ts'

/** A parameter of a path, and the kind of what it names. */
export interface PathParameter {
  name: string
  kind: string
}

/** The parameters of an operation's path in their order; one without a kind of ID is of the kind that the segment before it names. */
export function pathParameters({ path, parameters }: DescribedOperation): PathParameter[] {
  return Array.from(path.matchAll(/([^/{}]*)\/[^/{}]*\{([^}]+)\}/g), ([, before = '', name = '']) => ({
    name,
    kind: parameters.find((one) => one.in === 'path' && one.name === name)?.idKind ?? (before === '' ? name : before),
  }))
}

/** Tells whether an operation's path ends in a name and not in an id. */
export function isCollection({ path }: DescribedOperation): boolean {
  return !path.endsWith('}')
}

/** The status of an operation's success: the first that is documented. */
export function successOf({ responses }: DescribedOperation): number {
  return Number(Object.keys(responses).find((status) => /^2\d\d$/.test(status)) ?? 200)
}

/** The shape of the JSON body of an operation's success; undefined when it has none. */
export function bodyOf({ operations, answers }: Described, operationId: string): Shape | undefined {
  const operation = operations[operationId]
  return operation && answers[`${operationId}${successOf(operation)}`]
}

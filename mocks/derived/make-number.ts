import type { Shape } from '../../generated/shape.ts'
import { turnOf } from '../profiles/choose.ts'
import { makeTime } from './make-time.ts'

/** How far a number without a greatest value may go beyond its least. */
const usualRange = 100

/** Makes a number for a property of an object: a moment by its unit, or one within the bounds, about as large as the example. */
export function makeNumber(now: number, shape: Shape, name: string, owner: string): number {
  const { type, format, unit, example } = shape
  if (format === 'int64' && unit === 'milliseconds') return makeTime(now, owner, name)
  if (format === 'int64' && unit === 'seconds') return Math.floor(makeTime(now, owner, name) / 1000)
  const usual = typeof example === 'number' && example > 0 ? Math.ceil(example * 2) : usualRange
  const min = shape.min ?? Math.min(0, shape.max ?? 0)
  const max = Math.min(shape.max ?? Number.POSITIVE_INFINITY, min + usual)
  const room = Math.floor(max) - Math.ceil(min) + 1
  if (room < 1) return min
  const whole = Math.ceil(min) + turnOf(`${owner}/${name}`, room)
  if (type === 'integer') return whole
  return Math.min(max, whole + turnOf(`${owner}/${name}:tenths`, 10) / 10)
}

import type { Shape } from '../../generated/shape.ts'
import type { Materials } from '../profiles/derive.ts'
import { resolve } from '../profiles/resolve.ts'
import { makeNeeded } from './make-up.ts'

/** Tells whether a value already is as overrides say. */
export function isAs(value: unknown, overrides: unknown): boolean {
  if (!isPlain(overrides)) return JSON.stringify(value) === JSON.stringify(overrides)
  return isPlain(value) && Object.entries(overrides).every(([name, inner]) => isAs(memberOf(value, name), inner))
}

/**
 * Gives a value with overrides put over it. Where they speak of the inside of something that is absent, null or of another kind, it is first
 * made from its shape, with what has to be there.
 */
export function merge(materials: Materials, shape: Shape, value: unknown, overrides: unknown, key: string): unknown {
  if (!isPlain(overrides)) return structuredClone(overrides)
  const wanted = isPlain(value) ? { ...value, ...overrides } : overrides
  const { shape: resolved } = resolve(materials, shape, wanted)
  const base = isPlain(value) ? value : makeNeeded(materials, resolved, key)
  const merged = new Map(Object.entries(base))
  for (const [name, inner] of Object.entries(overrides)) {
    const { properties = {}, rest = {} } = resolved
    const property = (Object.hasOwn(properties, name) ? properties[name] : undefined) ?? rest
    if (inner === undefined) merged.delete(name)
    else merged.set(name, merge(materials, property, merged.get(name), inner, `${key}/${name}`))
  }
  return Object.fromEntries(merged)
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function memberOf(object: object, name: string): unknown {
  return Object.hasOwn(object, name) ? Reflect.get(object, name) : undefined
}

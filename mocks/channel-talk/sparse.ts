/** The members of a type that may be absent. */
type OptionalName<Value> = { [Name in keyof Value]-?: object extends Pick<Value, Name> ? Name : never }[keyof Value]

/** Leaves out every seventh of some members, other ones at each turn: clients must live without any of them. */
export function sparse<Value extends object>(value: Value, names: readonly OptionalName<Value>[], turn: number): Value {
  const copy = { ...value }
  for (const [place, name] of names.entries()) {
    if ((place + turn) % 7 === 3) delete copy[name]
  }
  return copy
}

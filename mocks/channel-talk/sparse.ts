/** The members of a type that may be absent. */
type OptionalName<Value> = { [Name in keyof Value]-?: object extends Pick<Value, Name> ? Name : never }[keyof Value]

/** Leaves out every seventh of some members, other ones at each turn: clients must live without any of them. */
export function sparse<Value extends object>(value: Value, names: readonly OptionalName<Value>[], turn: number): Value {
  const left = new Set<PropertyKey>(names.filter((_, place) => (place + turn) % 7 === 3))
  // An object that members are deleted from would be a slow one from then on. Only members that may be absent are left out.
  return Object.fromEntries(Object.entries(value).filter(([name]) => !left.has(name))) as Value
}

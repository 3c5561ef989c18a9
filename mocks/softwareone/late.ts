/** An object whose long members are made when they are read: most selections leave them out. */
export type Late<Shown> = { [Name in keyof Shown]: Shown[Name] | (() => Shown[Name]) }

/** Reads a member, undefined when it is not there. Functions, unlike accessors, leave all objects of a kind one hidden class. */
export function readMember(object: object, name: string): unknown {
  if (!Object.hasOwn(object, name)) return undefined
  const member: unknown = Reflect.get(object, name)
  return typeof member === 'function' ? member() : member
}

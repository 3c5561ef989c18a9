import type { Provider, parts } from '../../generated/parts.ts'
import type { Validator } from '../../generated/validator.ts'

/** What may be said of an object to be made: any of its properties at any depth; a list is given whole, `undefined` leaves a property out. */
export type Overrides<Type> = unknown extends Type
  ? Type
  : Type extends object
    ? Type extends readonly unknown[]
      ? Type
      : { [Name in keyof Type]?: Overrides<Type[Name]> | undefined }
    : Type

/** How an object is to be made. */
export interface MakeOptions {
  /** Gives it even when the overrides break the description; it throws then when left out. */
  allowInvalid?: boolean
}

/** Makes objects of one schema. */
export interface Factory<Type> {
  /**
   * Gives the next object of the world, as a copy of its own: one that is as the overrides say if there is such a one, else one that they change.
   * @throws {FactoryError} when the overrides break the description.
   */
  (overrides?: Overrides<Type>, options?: MakeOptions): Type
  /** Gives so many of them, each the next. */
  list(count: number, overrides?: Overrides<Type>, options?: MakeOptions): Type[]
}

type Validators<P extends Provider> = Awaited<ReturnType<(typeof parts)[P]['closedValidators']>>
type Described<Value> = Value extends Validator<infer Type> ? Type : never

/**
 * A factory for each named schema of a provider that is an object or a list. A schema of a text or number has none: there is nothing
 * in it to override, and its values are in `channel-contracts/<provider>`.
 */
export type Factories<P extends Provider> = {
  readonly [Name in keyof Validators<P> as Extract<Described<Validators<P>[Name]>, object> extends never
    ? never
    : Name]: Factory<Described<Validators<P>[Name]>>
}

import type { Faker } from '@faker-js/faker'
// The locale's own instance is only used to reach its class and its words: importing the whole package costs five times as much.
import { faker as localeInstance } from '@faker-js/faker/locale/en'
import { hash } from './random.ts'

/** Gives a Faker seeded by a key: what it makes depends on the seed and the key, not on what was made before. */
export type KeyedFaker = (key: string) => Faker

/** Makes a Faker of one's own for a world; no global state is touched. `now` is epoch milliseconds. */
export function createKeyedFaker(seed: number, now: number): KeyedFaker {
  // Every Faker is made by the class of its kind; the types do not say so of `constructor`.
  const FakerClass = localeInstance.constructor as new (options: { locale: object[] }) => Faker
  const faker = new FakerClass({ locale: [localeInstance.rawDefinitions] })
  faker.setDefaultRefDate(new Date(now))
  return (key) => {
    faker.seed(hash(`${seed}:${key}`))
    return faker
  }
}

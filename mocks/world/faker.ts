import type { Faker, LocaleDefinition, Randomizer } from '@faker-js/faker'
// The locale's own instance is only used to reach its class and its words: importing the whole package costs five times as much.
import { faker as localeInstance } from '@faker-js/faker/locale/en'
import { createWords } from './random.ts'

/** Gives a Faker seeded by a key: what it makes depends on the seed and the key, not on what was made before. */
export type KeyedFaker = (key: string) => Faker

/** The words of a language and country, as faker publishes them. */
export type Locale = LocaleDefinition

/** Makes a Faker of one's own for a world; no global state is touched. `now` is epoch milliseconds; what a locale lacks is English. */
export function createKeyedFaker(seed: number, now: number, locale?: Locale): KeyedFaker {
  // Every Faker is made by the class of its kind; the types do not say so of `constructor`.
  const FakerClass = localeInstance.constructor as new (options: { locale: object[]; randomizer: Randomizer }) => Faker
  // Seeding faker's own generator fills 624 words for each key; ours fills four.
  let words = createWords(seed, 'faker')
  const faker = new FakerClass({
    locale: locale ? [locale, localeInstance.rawDefinitions] : [localeInstance.rawDefinitions],
    randomizer: {
      next: () => words() / 0x1_0000_0000,
      seed(value) {
        words = createWords(seed, `faker:${String(value)}`)
      },
    },
  })
  faker.setDefaultRefDate(new Date(now))
  return (key) => {
    words = createWords(seed, `faker:${key}`)
    return faker
  }
}

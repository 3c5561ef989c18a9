import type { KeyedFaker } from './faker.ts'
import { between, createWords } from './random.ts'
import { referenceTime } from './time.ts'
import type { Company, Person } from './types.ts'

const day = 86_400_000

/** Makes one company. */
export function makeCompany(keyed: KeyedFaker, seed: number, index: number): Company {
  const words = createWords(seed, `company:${index}`)
  const faker = keyed(`company:${index}`)
  const name = faker.company.name()
  return {
    index,
    name,
    domain: `${slug(name) || `company-${index}`}.example`,
    city: faker.location.city(),
    createdAt: referenceTime - between(words, 400, 1500) * day - between(words, 0, day),
  }
}

/** Makes one person: a client of the company, or, without one, a member of the team. */
export function makePerson(keyed: KeyedFaker, seed: number, index: number, company: Company | undefined): Person {
  const words = createWords(seed, `person:${index}`)
  const faker = keyed(`person:${index}`)
  const firstName = faker.person.firstName()
  const lastName = faker.person.lastName()
  const createdAt = company
    ? company.createdAt + between(words, 1, 300) * day
    : referenceTime - between(words, 500, 1600) * day
  return {
    index,
    role: company ? 'client' : 'internal',
    company: company?.index ?? null,
    firstName,
    lastName,
    name: `${firstName} ${lastName}`,
    email: `${[slug(firstName), slug(lastName)].filter((part) => part !== '').join('.') || `person-${index}`}@${company?.domain ?? 'team.example'}`,
    // 555-01xx is set aside for fiction (ATIS-0300115).
    phone: `+1${between(words, 201, 989)}55501${String(index % 100).padStart(2, '0')}`,
    language: ['en', 'en', 'de', 'ko', 'es', 'fr'][between(words, 0, 5)] ?? 'en',
    country: faker.location.countryCode(),
    city: faker.location.city(),
    createdAt,
    lastSeenAt: referenceTime - between(words, 60_000, 14 * day),
  }
}

function slug(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

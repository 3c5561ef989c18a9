import type { SubscriberTypeValue } from '../../generated/packagex/enums.ts'
import type { Person, World } from '../world/types.ts'

/** Somebody who can subscribe: a user of the organization, the organization itself, or a contact from outside. */
export interface Party {
  id: string
  /** Whether its own `id` is a number, as the document says; every reference to it is a string all the same. */
  isNumeric: boolean
  type: SubscriberTypeValue
  name: string
  email?: string
  phone?: string
}

/** Shows a person as a user or, where there is a company, as a contact. */
export function projectPerson(world: World, person: Person): Party {
  const { index, name, email, phone, company } = person
  if (company === null) return { id: partyId(world, index), isNumeric: false, type: 'user', name, email, phone }
  return {
    id: partyId(world, index),
    isNumeric: hasNumericId(person),
    type: 'contact',
    name,
    ...(index % 9 === 2 ? {} : { email }),
    ...(index % 9 === 5 ? {} : { phone }),
  }
}

/** The organization of a world: the team. */
export function makeOrganization({ ids }: World): Party {
  return {
    id: `org_${ids.base58('packagex organization', 0, 22)}`,
    isNumeric: false,
    type: 'api_key',
    name: 'Team Mailroom',
    email: 'mailroom@team.example',
    phone: '+13125550100',
  }
}

/** The id of a person as a user or contact. */
export function partyId(world: World, index: number): string {
  const person = world.people[index]
  if (person === undefined || person.company === null) return world.ids.base58('packagex user', index, 28)
  if (hasNumericId(person)) return `4${world.ids.digits('packagex contact', index, 4)}`
  return `contact_${world.ids.base58('packagex contact', index, 22)}`
}

function hasNumericId({ index, company }: Person): boolean {
  return company !== null && index % 16 === 11
}

import type { Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import { groupLists } from './lists.ts'

/** Which list of the answer holds the authors of a kind; managers are in none. */
const listOf: Record<string, string> = { bot: 'bots', user: 'users' }

/** What holds between the messages of a page and the people that stand beside them. */
export const peopleInvariants: readonly Invariant[] = [
  {
    name: 'page-carries-its-authors',
    severity: 'warning',
    facts: ['C030'],
    sentence:
      'Each bot and user that wrote a message of the page stands in bots or users, where the answer has that list.',
    operations: groupLists,
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value) || !Array.isArray(value['messages'])) return []
      return value['messages'].flatMap((message: unknown, index) => {
        const { personType, personId } = isJsonObject(message) ? message : {}
        const name =
          typeof personType === 'string' && Object.hasOwn(listOf, personType) ? listOf[personType] : undefined
        const people: unknown = name === undefined ? undefined : value[name]
        if (name === undefined || !Array.isArray(people) || typeof personId !== 'string') return []
        if (people.some((person: unknown) => isJsonObject(person) && person['id'] === personId)) return []
        return [
          {
            pointer: `/messages/${index}/personId`,
            received: redactor.form(personId),
            documented: `the ID of an entry in ${name}`,
          },
        ]
      })
    },
  },
]

import type { Breach, Invariant } from '../invariant.ts'
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
      const found: Breach[] = []
      const ids = new Map(Object.values(listOf).map((name) => [name, idsOf(value[name])]))
      for (const [index, message] of value['messages'].entries()) {
        const { personType, personId } = isJsonObject(message) ? message : {}
        const name =
          typeof personType === 'string' && Object.hasOwn(listOf, personType) ? listOf[personType] : undefined
        const known = name === undefined ? undefined : ids.get(name)
        if (!known || typeof personId !== 'string' || known.has(personId)) continue
        found.push({
          pointer: `/messages/${index}/personId`,
          received: redactor.form(personId),
          documented: `the ID of an entry in ${name}`,
        })
      }
      return found
    },
  },
]

/** The ids of the people of a list; undefined where there is no list. */
function idsOf(people: unknown): Set<unknown> | undefined {
  if (!Array.isArray(people)) return undefined
  return new Set(people.map((person: unknown) => (isJsonObject(person) ? person['id'] : undefined)))
}

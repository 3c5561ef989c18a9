import type { Breach, Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import { groupLists } from './lists.ts'

/** Which list of the answer holds the people of a kind; managers are in none. */
const peopleIn: Record<string, string> = { bot: 'bots', user: 'users' }

/** What a message refers to: where and in which words it does, the list of the answer that holds such things, and the id. */
interface Reference {
  pointer: string
  told: unknown
  list: string
  id: string
}

/** What holds between the messages of a page and what stands beside them. */
export const referenceInvariants: readonly Invariant[] = [
  {
    name: 'page-carries-what-it-refers-to',
    severity: 'warning',
    facts: ['C030'],
    sentence:
      'Each bot, user, support bot and automation rule that a message of the page refers to stands in the list of its kind, where the answer has that list.',
    operations: groupLists,
    breaches(value, _exchange, redactor) {
      if (!isJsonObject(value) || !Array.isArray(value['messages'])) return []
      const found: Breach[] = []
      const ids = new Map<string, ReadonlySet<unknown> | undefined>(lists.map((name) => [name, idsOf(value[name])]))
      for (const [index, message] of value['messages'].entries()) {
        for (const { pointer, told, list, id } of referencesOf(message)) {
          const known = ids.get(list)
          if (!known || known.has(id)) continue
          found.push({
            pointer: `/messages/${index}${pointer}`,
            received: redactor.form(told),
            documented: `the ID of an entry in ${list}`,
          })
        }
      }
      return found
    },
  },
]

const lists = ['bots', 'users', 'supportBots', 'automationRules'] as const

function referencesOf(message: unknown): Reference[] {
  if (!isJsonObject(message)) return []
  const { personType, personId, supportBot, log, reactions } = message
  const found: Reference[] = []
  const add = (pointer: string, list: string | undefined, id: unknown, told = id): void => {
    if (list !== undefined && typeof id === 'string') found.push({ pointer, told, list, id })
  }
  add('/personId', listOf(personType), personId)
  if (isJsonObject(supportBot)) add('/supportBot/id', 'supportBots', supportBot['id'])
  if (isJsonObject(log) && log['triggerType'] === 'automationRule')
    add('/log/triggerId', 'automationRules', log['triggerId'])
  if (!Array.isArray(reactions)) return found
  for (const [index, reaction] of reactions.entries()) {
    const keys: unknown = isJsonObject(reaction) ? reaction['personKeys'] : undefined
    if (!Array.isArray(keys)) continue
    for (const [place, key] of keys.entries()) {
      const [, type, id] = (typeof key === 'string' && /^([a-z]+)-(.+)$/s.exec(key)) || []
      add(`/reactions/${index}/personKeys/${place}`, listOf(type), id, key)
    }
  }
  return found
}

function listOf(personType: unknown): string | undefined {
  return typeof personType === 'string' && Object.hasOwn(peopleIn, personType) ? peopleIn[personType] : undefined
}

/** The ids of a list; undefined where there is none, or where an entry does not tell its own. */
function idsOf(list: unknown): ReadonlySet<unknown> | undefined {
  if (!Array.isArray(list)) return undefined
  const ids = list.map((entry: unknown) => (isJsonObject(entry) ? entry['id'] : undefined))
  return ids.every((id) => typeof id === 'string') ? new Set(ids) : undefined
}

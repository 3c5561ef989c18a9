import { askedFor, askedLimit, type PageBound } from './asked.ts'
import type { CursorPaging } from './cursors.ts'
import type { Breach, Invariant } from './invariant.ts'
import { isJsonObject } from './json.ts'

/** What holds of every page that a cursor leads on from. */
export function cursorRules(paging: CursorPaging): Invariant[] {
  const { operations, items, next, parameter, facts, unique, isEndOpen, mayBeEmpty } = paging
  const ofItems: Invariant = {
    name: `${next}-of-a-page-with-items`,
    check: 'pagination',
    severity: 'warning',
    facts,
    sentence: `A page without items is the last one and has no ${next}.`,
    operations,
    breaches(value) {
      if (!isJsonObject(value) || !isEmpty(value[items]) || typeof value[next] !== 'string' || value[next] === '')
        return []
      return [
        {
          pointer: `/${next}`,
          received: `a cursor after an empty list of ${items}`,
          documented: 'absent on the last page',
        },
      ]
    },
  }
  return [
    {
      name: `${next}-moves-on`,
      check: 'pagination',
      facts,
      sentence: `${next} is another one than ${parameter} asked with, for a client that follows it would never end.`,
      operations,
      breaches(value, exchange, redactor) {
        const asked = askedFor(exchange, parameter)
        if (!isJsonObject(value) || typeof asked !== 'string' || asked === '' || value[next] !== asked) return []
        if (isEndOpen && isEmpty(value[items])) return []
        return [
          {
            pointer: `/${next}`,
            received: `${redactor.text(asked)}, the one asked with`,
            documented: 'where the next page begins',
          },
        ]
      },
    },
    ...(mayBeEmpty ? [] : [ofItems]),
    noItemTwice(operations, items, unique),
  ]
}

/** No page has an item twice; it is only a good custom where no facts say that an id is of one item alone. */
export function noItemTwice(operations: readonly string[], items: string, facts: readonly string[] = []): Invariant {
  return {
    name: 'no-item-twice',
    check: 'pagination',
    ...(facts.length > 0 ? {} : { severity: 'warning' as const }),
    facts,
    sentence: `No two ${items} of a page have the same id.`,
    operations,
    breaches(value, _exchange, redactor) {
      const list: unknown = isJsonObject(value) ? value[items] : undefined
      if (!Array.isArray(list)) return []
      const found: Breach[] = []
      const first = new Map<unknown, number>()
      for (let index = 0; index < list.length; index += 1) {
        const item: unknown = list[index]
        const id = isJsonObject(item) ? item['id'] : undefined
        if (typeof id !== 'string' && typeof id !== 'number') continue
        const before = first.get(id)
        if (before === undefined) {
          first.set(id, index)
          continue
        }
        const documented = `an id that no other item has; /${items}/${before}/id has it`
        found.push({ pointer: `/${items}/${index}/id`, received: redactor.form(id), documented })
      }
      return found
    },
  }
}

/** No page is longer than was asked for, or than the default where nothing was. */
export function pageWithinLimit(operations: readonly string[], items: string, bound: PageBound): Invariant {
  return {
    name: 'page-within-limit',
    check: 'pagination',
    facts: [],
    sentence: `A page holds at most as many ${items} as limit says.`,
    operations,
    breaches(value, exchange) {
      const limit = askedLimit(exchange, bound)
      const list: unknown = isJsonObject(value) ? value[items] : undefined
      if (limit === undefined || !Array.isArray(list) || list.length <= limit) return []
      return [{ pointer: `/${items}`, received: `${list.length} items`, documented: `at most ${limit}` }]
    },
  }
}

function isEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0
}

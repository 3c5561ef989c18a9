import { describe, expect, test } from 'vitest'
import type { Property, Shape } from '../../generated/shape.ts'
import { pointsOf, strike } from '../testing/points.ts'
import { type Reading, readEverything } from '../testing/read-everything.ts'
import { writtenProviders } from '../testing/written.ts'
import { unseen } from './dials.ts'
import type { Profile } from './profile.ts'
import { resolve, type ShapeTable } from './resolve.ts'

/** A property where an answer has it, or could have it, or an item of a list. */
interface Met {
  /** `Component.property`, and `Component.property.*` of an item */
  at: string
  property: Property
  /** The property's own shape: nullable, its type and its list of values. */
  shape: Shape
  value: unknown
  /** How many objects it is in. */
  depth: number
}

/** Where a profile has nothing to change: nothing that can be read may be null, is an open list of values, or a list beside kept ones. */
const nothingThere = ['channel-talk nulls', 'copilot nulls', 'copilot unknown-enum', 'copilot empty']

describe.each(writtenProviders)('%s', async (provider) => {
  const typical = metIn(await readEverything(provider, 'typical'))

  test.each<[Profile, string, (met: Met) => boolean]>([
    ['minimal', 'no optional property', ({ property, value }) => !property.always && value !== undefined],
    ['nulls', 'nothing where null is allowed', ({ shape, value }) => shape.nullable === true && value !== null],
    ['empty', 'no list with anything in it', ({ value, shape }) => isFilled(value) && !shape.min],
    ['unknown-enum', 'no listed value of an open list', ({ shape, value }) => shape.open === true && value !== unseen],
    ['maximal', 'no object, nor an object in one, without a property', (met) => met.depth < 3 && isLacking(met)],
  ])('%s shows %s', async (profile, _, isWrong) => {
    // A filter or a page size that a request names is not changed either.
    const isFree = ({ at }: Met): boolean =>
      (profile === 'unknown-enum' || !reading.kept.has(nameIn(at))) && nameIn(at) !== 'limit'
    const reading = await readEverything(provider, profile)
    const wrong = metIn(reading).filter((met) => isWrong(met) && isFree(met))
    expect([...new Set(wrong.map(({ at }) => at))]).toEqual([])
    // What is refused here is there in everyday data, so that the test above has something to find.
    const everyday = typical.filter((met) => isWrong(met) && isFree(met))
    expect(everyday.length === 0).toBe(nothingThere.includes(`${provider} ${profile}`))
  })

  test('unknown-enum shows the unseen value in every open list of values that can be read', async () => {
    const { table, answers } = await readEverything(provider, 'unknown-enum')
    const withUnseen: ShapeTable = JSON.parse(
      JSON.stringify(table, (_, value: Shape) => (value?.open ? { ...value, values: [unseen] } : value)),
    )
    const points = pointsOf(withUnseen, [...new Set(answers.map(({ answer }) => answer))])
    for (const { answer, body } of answers) strike(points, withUnseen, answer, body)
    expect([...points].filter((point) => point.endsWith(` = ${unseen}`))).toEqual([])
  })
})

function nameIn(at: string): string {
  return at.slice(at.lastIndexOf('.') + 1)
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0
}

// What holds itself has to end somewhere, here just below the second object.
const endless = ['Block.blocks', 'Query.and', 'Query.or', 'MessageBase.links']

/** Whether something that could be made is absent, null or an empty list. */
function isLacking({ at, value, shape: { type, ref, variants, values, nullable } }: Met): boolean {
  const isMissing = value === undefined || value === null || (Array.isArray(value) && value.length === 0)
  const isOnlyNull = nullable && type === undefined && ref === undefined && !variants && !values
  return isMissing && !isOnlyNull && !endless.includes(at)
}

/** Every property of every object and every item of every list of a reading. */
function metIn({ table, answers }: Reading): Met[] {
  const found: Met[] = []
  for (const { answer, body } of answers) visit(table.answers[answer] ?? {}, body, answer, 0)
  return found

  function visit(shape: Shape, value: unknown, path: string, depth: number): void {
    const { shape: own, names } = resolve(table, shape, value)
    if (Array.isArray(value)) {
      const { items = {} } = own
      const at = `${path}.*`
      for (const item of value) {
        // An item is never left out by itself: that is for the list to say.
        found.push({
          at,
          property: { ...items, always: true },
          shape: resolve(table, items, item).shape,
          value: item,
          depth,
        })
        visit(items, item, at, depth)
      }
      return
    }
    if (typeof value !== 'object' || value === null) return
    for (const [name, property] of Object.entries(own.properties ?? {})) {
      const inner: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined
      const at = `${names.at(-1) ?? path}.${name}`
      found.push({ at, property, shape: resolve(table, property, inner).shape, value: inner, depth })
      visit(property, inner, at, depth + 1)
    }
  }
}

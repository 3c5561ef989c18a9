import { describe, expect, test } from 'vitest'
import { writtenProviders } from '../mocks/testing/written.ts'
import { aimAtComponents, aimAtIds, aimAtPointers } from './aims.ts'
import { lasting } from './consistency/lasting.ts'
import { loadContext } from './context.ts'
import { corpus, type Sample } from './testing/corpus.ts'
import { type Aim, type Met, walkBody, walkTo } from './walk.ts'

const ids = [
  [aimAtIds(/^(?:\/[^/]+)?\/id$/, 2), /^(?:\/[^/]+)?\/id$/],
  [aimAtIds(/^(?:\/[^/]+)?\/\d+\/id$/, 3), /^(?:\/[^/]+)?\/\d+\/id$/],
] as const

function line({ pointer, component, schema }: Met): string {
  return `${pointer} ${component} ${schema.$ref ?? schema['x-id-kind'] ?? Object.keys(schema)}`
}

function compare(
  { context, schema, body, change }: Sample,
  all: Met[],
  aim: Aim,
  wanted: (met: Met) => boolean,
): number {
  const expected = all.filter(wanted)
  const mets = walkTo(context.description, schema, body, aim)
  const isSame = mets.length === expected.length && mets.every((met, index) => met.schema === expected[index]?.schema)
  if (!isSame || mets.map(line).join() !== expected.map(line).join())
    expect({ change, mets: mets.map(line) }).toEqual({ change, mets: expected.map(line) })
  return mets.length
}

const { description: birdDescription } = await loadContext('bird')

describe.each(writtenProviders)('in answers of %s', (provider) => {
  test('a walk with an aim gives what a walk over everything gives there, in the same order', async () => {
    const names = Object.keys(lasting[provider] ?? {})
    const references = new Set(names.map((name) => `#/components/schemas/${name}`))
    const found = { ids: 0, components: 0, pointers: 0 }
    let aim: Aim | undefined
    let count = 0
    for await (const sample of corpus(provider)) {
      // A part of them is enough for the order.
      count += 1
      if (count % 5 !== 0) continue
      const all = walkBody(sample.context.description, sample.schema, sample.body)
      aim ??= aimAtComponents(sample.context.description, names)
      found.components += compare(
        sample,
        all,
        aim,
        ({ schema: { $ref } }) => $ref !== undefined && references.has($ref),
      )
      for (const [aimAtThem, form] of ids)
        found.ids += compare(
          sample,
          all,
          aimAtThem,
          (met) => met.schema['x-id-kind'] !== undefined && form.test(met.pointer),
        )
      const some = all.filter((_, index) => index % 7 === 3).map(({ pointer }) => pointer)
      found.pointers += compare(sample, all, aimAtPointers(some), ({ pointer }) => some.includes(pointer))
    }
    expect(Math.min(...Object.values(found))).toBeGreaterThan(100)
  })
})

test('a walk to one item of a list reads no other item', () => {
  const read: PropertyKey[] = []
  const list = new Proxy(['a', 'b', 'c'], {
    get: (items, key) => {
      if (key !== 'length') read.push(key)
      return Reflect.get(items, key)
    },
  })
  const schema = { type: 'array', items: { type: 'string' } } as const
  const mets = walkTo(birdDescription, schema, list, aimAtPointers(['/1', '/7', '/01', '/x']))
  expect(mets.map(({ pointer, value }) => [pointer, value])).toEqual([['/1', 'b']])
  expect(read).toEqual(['1'])
})

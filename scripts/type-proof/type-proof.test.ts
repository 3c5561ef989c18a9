import { describe, expect, test } from 'vitest'
import { loadContext } from '../../contracts/context.ts'
import { providerNames } from '../../generated/index.ts'
import { collectEnums } from '../generate/enums.ts'
import { compileValues, type Declared } from './compile.ts'
import { collectRightValues } from './right-values.ts'
import { breakClaims, leaveUndefined } from './wrong-values.ts'

describe.each(providerNames)('the types of %s', async (provider) => {
  const context = await loadContext(provider)
  const components = [...(await collectRightValues(context, provider))]
  const broken = components.map(([component, right]) => breakClaims(context, component, right))

  test('every component has a right value, and every claim a value that breaks it and that its validator refuses', () => {
    expect(components.filter(([, right]) => right.length === 0).map(([{ name }]) => name)).toEqual([])
    expect(broken.flatMap(({ unbroken }) => unbroken)).toEqual([])
  })

  test('the compiler takes every right value, and refuses those in which a type, a null, an absence or a listed value is wrong', () => {
    const right = components.flatMap(([{ name }, values]) =>
      values.map(({ value }) => ({ type: name, value, isTyped: false, claim: 'right' })),
    )
    const values = [
      ...right,
      ...broken.flatMap(({ wrong }) => wrong),
      ...components.flatMap(([component, own]) => leaveUndefined(component, own)),
    ]
    const said = compileValues(provider, values)
    const surprises = values.flatMap(({ isTyped, type, claim, value }, index) =>
      isTyped === said.has(index) ? [] : [{ type, claim, value, said: said.get(index) ?? 'nothing' }],
    )
    expect(surprises).toEqual([])
    expect(said.size).toBeGreaterThan(150)
    expect(right.length).toBeGreaterThan(40)
  })

  test('a value that an open list does not name yet is right, and of the open type alone', () => {
    const open = collectEnums(context.description).filter(({ extensible }) => extensible)
    const values = open.flatMap(({ name }): Declared[] => [
      { type: `${name}Open`, isOpen: true, value: 'added since' },
      { type: `${name}Value`, isOpen: true, value: 'added since' },
    ])
    expect([...compileValues(provider, values).keys()]).toEqual(open.map((_, index) => 2 * index + 1))
    for (const { name } of open) expect(context.validators[name]?.('added since') ?? true).toBe(true)
  })
})

test('a value of a wrong type is told, with the words of the compiler', () => {
  const values = [
    { type: 'Uuid', value: 5 },
    { type: 'Uuid', value: 'a' },
    { type: 'ChannelStatus', value: 'gone' },
  ]
  expect([...compileValues('bird', values)]).toEqual([
    [0, "Type 'number' is not assignable to type 'string'."],
    [2, expect.stringMatching(/^Type '"gone"' is not assignable to type '"active" \|/)],
  ])
})

test('claims that a validator does not hold are told', async () => {
  const context = await loadContext('copilot')
  const blind = Object.assign((_value: unknown): _value is unknown => true, { errors: null })
  const lame = { ...context, validators: { ...context.validators, SendMessageRequest: blind } }
  const [first] = [...(await collectRightValues(context, 'copilot'))].filter(
    ([{ name }]) => name === 'SendMessageRequest',
  )
  expect(first && breakClaims(lame, ...first).unbroken).toContainEqual(
    expect.stringMatching(/^SendMessageRequest: required text at /),
  )
})

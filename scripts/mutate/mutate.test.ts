import { expect, test } from 'vitest'
import type { ProviderContext } from '../../contracts/context.ts'
import { invariants as copilotInvariants } from '../../contracts/copilot/invariants.ts'
import { providerNames } from '../../generated/index.ts'
import { mutationReport } from './mutation-report.ts'
import { mutateProvider } from './run.ts'
import { formatMutation, isProof, scoreOf } from './table.ts'

test.each(providerNames)(
  'the checks of %s notice a sample of broken claims of every kind, and every broken rule',
  async (provider) => {
    const { mutants, falseAlarms } = await mutateProvider(provider, { perKind: 2 })
    expect(mutants.filter(({ outcome }) => outcome === 'survived')).toEqual([])
    expect([falseAlarms, mutants.length > 40]).toEqual([[], true])
  },
)

test('every claim of Copilot is noticed when an answer breaks it, and when the description loses it', async () => {
  const mutation = await mutateProvider('copilot')
  expect(mutation.mutants.filter(({ outcome }) => outcome === 'survived')).toEqual([])
  expect([scoreOf(mutation.mutants), isProof([mutation])]).toEqual([100, true])
  const loosened = mutation.mutants.filter(({ changed, outcome }) => changed === 'loosened' && outcome === 'killed')
  expect(loosened.length).toBeGreaterThan(80)
})

/** Accepts everything, as validators do that were never compiled. */
const blind = (context: ProviderContext): ProviderContext => {
  const accept = Object.assign((_value: unknown): _value is unknown => true, { errors: null })
  const all = Object.fromEntries(Object.keys(context.validators).map((name) => [name, accept]))
  return { ...context, validators: all, closedValidators: all }
}

test('with validators that accept everything, broken claims survive and are told', async () => {
  const mutation = await mutateProvider('copilot', { perKind: 2, lame: blind })
  const survived = new Set(mutation.mutants.flatMap(({ kind, outcome }) => (outcome === 'survived' ? [kind] : [])))
  expect(
    ['null', 'type', 'required', 'enum-value'].filter((kind) => ![...survived].some((one) => one === kind)),
  ).toEqual([])
  expect(isProof([mutation])).toBe(false)
  expect(formatMutation(mutation)).toMatch(/survived {2}answer enum-value at \/components\/schemas\/MembershipType /)
})

test('without its rules across fields each of them survives', async () => {
  const { mutants } = await mutateProvider('copilot', {
    perKind: 0,
    lame: (context) => ({ ...context, invariants: [] }),
  })
  const rules = mutants.filter(({ kind }) => kind === 'invariant')
  expect(rules.map(({ detail, outcome }) => [detail, outcome])).toEqual(
    copilotInvariants.map(({ name }) => [name, 'survived']),
  )
})

test('without its IDs an ID of another kind survives', async () => {
  const lame = (context: ProviderContext): ProviderContext => ({ ...blind(context), idKinds: {} })
  const { mutants } = await mutateProvider('softwareone', { perKind: 3, lame })
  const ids = mutants.filter(({ kind }) => kind === 'id-kind')
  expect(ids.map(({ outcome }) => outcome)).toEqual(['survived', 'survived', 'survived'])
})

test('a run over nothing proves nothing', () => {
  expect(isProof([])).toBe(false)
  expect(isProof([{ provider: 'bird', mutants: [], exchanges: 0, falseAlarms: [] }])).toBe(false)
})

test('gives the same bytes each time, in the form of mutation testing tools', async () => {
  const [first, second] = await Promise.all([1, 2].map(() => mutateProvider('copilot', { perKind: 2 })))
  const reports = [await mutationReport(first ? [first] : []), await mutationReport(second ? [second] : [])]
  expect(JSON.stringify(reports[0])).toBe(JSON.stringify(reports[1]))
  expect(reports[0]).toMatchObject({
    schemaVersion: '2',
    files: {
      'generated/copilot/openapi.json': { language: 'json' },
      'contracts/copilot/invariants': { language: 'text' },
    },
  })
})

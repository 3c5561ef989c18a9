import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { providerNames } from '../../generated/index.ts'
import type { Fact } from '../generate/source.ts'
import { readPigeon } from '../generate/testdata/pigeon.ts'
import { isDraft } from '../lint/is-draft.ts'
import { type AuditInput, auditFacts } from './audit.ts'
import { loadAuditInput } from './load.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const audited = providerNames.filter((provider) => !isDraft(`${root}/specs/${provider}/openapi.yaml`))

describe('the five documents', () => {
  test.each(audited)('states every fact of %s, and backs every claim', async (provider) => {
    const { stated, problems } = auditFacts(await loadAuditInput(root, provider))
    expect(problems).toEqual([])
    expect([...stated].filter(([, where]) => where === 'missing')).toEqual([])
  })

  test('carries all 862 facts', async () => {
    const counts = await Promise.all(
      audited.map(async (provider) => (await loadAuditInput(root, provider)).source.facts.facts.length),
    )
    expect(Object.fromEntries(audited.map((provider, index) => [provider, counts[index]]))).toEqual({
      bird: 210,
      'channel-talk': 361,
      copilot: 51,
      packagex: 98,
      softwareone: 142,
    })
  })
})

/** A tiny description whose every claim is backed; each test below breaks one thing in it. */
async function tiny(): Promise<AuditInput> {
  const { source, description } = await readPigeon()
  const facts: Fact[] = [
    { id: 'P1', kind: 'field', about: 'Letter.state', fact: 'A string.', lines: [1], states: { type: 'string' } },
    {
      id: 'P2',
      kind: 'enum',
      about: 'Letter.state',
      fact: 'draft or posted.',
      lines: [2],
      states: { enum: ['draft', 'posted'] },
    },
    {
      id: 'P3',
      kind: 'nullable',
      about: 'Letter.note',
      fact: 'May be null.',
      lines: [3],
      states: { nullable: true, type: 'string' },
    },
    {
      id: 'P4',
      kind: 'required',
      about: 'Letter',
      fact: 'Only state is required.',
      lines: [4],
      states: { required: ['state'] },
    },
    { id: 'P5', kind: 'contradiction', about: 'Letter', fact: 'Two counts differ.', lines: [5] },
    { id: 'P6', kind: 'gap', about: 'Letter', fact: 'No date is given.', lines: [6] },
  ]
  const Letter = {
    type: 'object' as const,
    required: ['state'],
    properties: {
      state: { type: 'string' as const, enum: ['draft', 'posted'], 'x-source': ['P1', 'P2'] },
      note: { type: ['string', 'null'] as ('string' | 'null')[], 'x-source': ['P3'] },
    },
    'x-source': ['P4', 'P5'],
  }
  return {
    source: { ...source, facts: { ...source.facts, document: { ...source.facts.document, lines: 9 }, facts } },
    description: { ...description, paths: {}, components: { schemas: { Letter } } },
    invariants: [],
    behaviours: [],
    sourcesText: 'P5: both are kept.',
    sourceNames: new Set(['sdk']),
    shared: new Set(),
  }
}

type Schemas = Record<string, { properties: Record<string, Record<string, unknown>> } & Record<string, unknown>>

/** Each mistake and the only problem it gives. */
const mistakes: [name: string, make: (input: AuditInput, schemas: Schemas) => void, problem: RegExp][] = [
  [
    'a fact that nothing states',
    ({ source }) => source.facts.facts.push({ id: 'P7', kind: 'rule', about: 'Letter', fact: 'x', lines: [7] }),
    /^facts\.json of pigeon: P7 \(Letter\) is stated nowhere\.$/,
  ],
  [
    'an enum with a value less',
    (_, { Letter }) => Object.assign(Letter?.properties['state'] ?? {}, { enum: ['draft'] }),
    /Letter\.yaml at .*\/state cites P2, but does not state its enum/,
  ],
  [
    'an enum with a value more',
    (_, { Letter }) => Object.assign(Letter?.properties['state'] ?? {}, { enum: ['draft', 'posted', 'lost'] }),
    /cites P2, but does not state its enum/,
  ],
  [
    'a type that is not the stated one',
    (_, { Letter }) => Object.assign(Letter?.properties['state'] ?? {}, { type: 'number' }),
    /cites P1, but does not state its type "string"/,
  ],
  [
    'a null arm that is gone',
    (_, { Letter }) => Object.assign(Letter?.properties['note'] ?? {}, { type: 'string' }),
    /cites P3, but does not state its nullable true/,
  ],
  [
    'a required property more',
    (_, { Letter }) => Object.assign(Letter ?? {}, { required: ['state', 'note'] }),
    /cites P4, but does not state its required \["state"\]/,
  ],
  [
    'a citation of an unknown fact',
    (_, { Letter }) => Object.assign(Letter?.properties['note'] ?? {}, { 'x-source': ['P3', 'P99'] }),
    /cites P99, which facts\.json does not have/,
  ],
  [
    'a property without backing',
    (_, { Letter }) => Object.assign(Letter?.properties ?? {}, { size: { type: 'integer' } }),
    /\/size claims property without x-source or x-evidence/,
  ],
  [
    'a limit without backing',
    (_, { Letter }) => Object.assign(Letter?.properties['state'] ?? {}, { maxLength: 6 }),
    /\/state claims maxLength without x-source or x-evidence/,
  ],
  [
    'a pattern backed by a fact about something else',
    (_, { Letter }) => Object.assign(Letter?.properties['note'] ?? {}, { pattern: '^a' }),
    /\/note claims pattern without/,
  ],
  [
    'evidence without a grade',
    (_, { Letter }) => Object.assign(Letter?.properties['note'] ?? {}, { 'x-evidence': 'sdk' }),
    /has x-evidence that is not clear: "sdk" does not start with one of official/,
  ],
  [
    'evidence from a source nobody names',
    (_, { Letter }) => Object.assign(Letter?.properties['note'] ?? {}, { 'x-evidence': 'official: blog' }),
    /"blog" is no source named in SOURCES\.md/,
  ],
  [
    'a contradiction that is not discussed',
    (input) => Object.assign(input, { sourcesText: '' }),
    /P5 is a contradiction that SOURCES\.md does not discuss/,
  ],
  [
    'a line outside the document',
    ({ source }) => Object.assign(source.facts.facts[0] ?? {}, { lines: [10] }),
    /P1 has lines \[10\], not lines of the document \(1 to 9\)/,
  ],
  [
    'a field fact without a machine part',
    ({ source }) => Object.assign(source.facts.facts[0] ?? {}, { states: {} }),
    /P1 \(field\) has no machine-checkable part/,
  ],
  [
    'an id used twice',
    ({ source }) => source.facts.facts.push({ id: 'P6', kind: 'gap', about: 'Letter', fact: 'x', lines: [6] }),
    /P6 stands there twice/,
  ],
  [
    'an invariant that cites an unknown fact',
    (input) => Object.assign(input, { invariants: [{ name: 'nine', facts: ['P9'] }] }),
    /"nine" of pigeon cites P9, which facts\.json does not have/,
  ],
]

describe('the audit', () => {
  let input: AuditInput
  beforeAll(async () => {
    input = await tiny()
  })

  test('finds nothing in a description that is in order', () => {
    expect(auditFacts(input)).toEqual({
      stated: new Map([
        ['P1', 'schema'],
        ['P2', 'schema'],
        ['P3', 'schema'],
        ['P4', 'schema'],
        ['P5', 'schema'],
        ['P6', 'note'],
      ]),
      problems: [],
    })
  })

  test.each(mistakes)('reports %s', (_name, make, problem) => {
    const copy = structuredClone(input)
    // The copy holds exactly the schemas that `tiny` made.
    make(copy, copy.description.components.schemas as unknown as Schemas)
    expect(auditFacts(copy).problems).toEqual([expect.stringMatching(problem)])
  })

  test('takes an invariant or a behaviour as the place of a fact', () => {
    const copy = structuredClone(input)
    copy.source.facts.facts.push(
      { id: 'P7', kind: 'rule', about: 'x', fact: 'x', lines: [7] },
      { id: 'P8', kind: 'rule', about: 'x', fact: 'x', lines: [8] },
    )
    copy.invariants = [{ name: 'seven', facts: ['P7'] }]
    copy.behaviours = [{ name: 'eight', facts: ['P8'] }]
    const { stated, problems } = auditFacts(copy)
    expect([stated.get('P7'), stated.get('P8'), problems]).toEqual(['invariant', 'behaviour', []])
  })
})

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { loadContext } from '../../contracts/context.ts'
import { providerNames } from '../../generated/index.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What an editor shows of each property of the named types of a provider: by `Type.property` its words and the texts of its examples. */
function hovers(provider: string): Map<string, { words: string; examples: string[] }> {
  const file = join(root, 'generated', provider, 'types.ts')
  const program = ts.createProgram([file], { strict: true, noEmit: true, types: [], target: ts.ScriptTarget.ES2023 })
  const checker = program.getTypeChecker()
  const aliases = program.getSourceFile(file)?.statements.filter(ts.isTypeAliasDeclaration) ?? []
  return new Map(
    aliases.flatMap((alias) =>
      checker.getPropertiesOfType(checker.getTypeAtLocation(alias.name)).map((property) => {
        const tags = property.getJsDocTags(checker)
        const textsOf = (tag: string): string[] =>
          tags.flatMap(({ name, text }) => (name === tag ? [ts.displayPartsToString(text)] : []))
        const [words = ''] = textsOf('description')
        const examples = textsOf('example')
        return [`${alias.name.text}.${property.name}`, { words, examples }] as const
      }),
    ),
  )
}

test('a hover tells what a property means, its unit, the facts behind it and an example', () => {
  expect(hovers('channel-talk').get('File.width')).toEqual({
    words: expect.stringMatching(/width.*\n\nUnit: pixels\. Source: C0\d\d/i),
    examples: [expect.stringMatching(/^\d+$/)],
  })
})

describe.each(providerNames)('a hover over the types of %s', (provider) => {
  test('tells of every property its meaning, its unit, its facts and its examples', async () => {
    const { description } = await loadContext(provider)
    const shown = hovers(provider)
    let told = 0
    for (const [name, schema] of Object.entries(description.components.schemas)) {
      for (const [property, node] of Object.entries(schema.properties ?? {})) {
        const { words, examples } = shown.get(`${name}.${property}`) ?? { words: 'nothing', examples: [] }
        const wanted = [
          node.description ?? '',
          node['x-unit'] ? `Unit: ${node['x-unit']}.` : '',
          node['x-source'] ? `Source: ${node['x-source'].join(', ')}.` : '',
        ]
        const missing = wanted.filter((text) => !words.includes(text))
        expect([name, property, missing, examples.length]).toEqual([name, property, [], node.examples?.length ?? 0])
        told += 1
      }
    }
    expect(told).toBeGreaterThan(20)
  })
})

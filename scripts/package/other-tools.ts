import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentedExamples, type Published, readPublished } from './published.ts'
import { run } from './run.ts'
import { askSecondValidator } from './second-validator.ts'
import { askStockPrism } from './stock-prism.ts'

/**
 * Uses what is published with other tools than ours: Redocly lints it, openapi-typescript makes types that compile, Prism serves it, and
 * @hyperjump/json-schema judges as our validators do. Gives what was proven.
 * @throws {ProofError} when one of them cannot use it.
 */
export async function useOtherTools(folder: string, binaries: string): Promise<string[]> {
  const published = await readPublished(folder)
  run(join(binaries, 'redocly'), ['lint', '--extends', 'recommended', ...published.map(({ file }) => file)], folder)
  const said = ['Redocly lints every description']
  const programs = published.map((one) => makeTypes(one, folder, binaries))
  run(join(binaries, 'tsc'), ['--strict', '--noEmit', '--target', 'es2022', ...programs], folder)
  for (const one of published) {
    const { accepted, refused } = await askSecondValidator(one)
    const answers = await askStockPrism(one)
    said.push(
      `${one.provider}: openapi-typescript's types compile, Prism answers ${answers} requests, @hyperjump/json-schema accepts ${accepted} values and refuses ${refused} as we do`,
    )
  }
  return said
}

/** Makes types out of a description and a program that uses them: an example that is right, and one that has to be found wrong. Gives its name. */
function makeTypes(published: Published, folder: string, binaries: string): string {
  const { provider, file } = published
  run(join(binaries, 'openapi-typescript'), [file, '--output', `${provider}.d.ts`], folder)
  const [{ component, value } = { component: '', value: null }] = documentedExamples(published).sort(
    (left, right) => JSON.stringify(left.value).length - JSON.stringify(right.value).length,
  )
  const type = `components['schemas']['${component}']`
  const program = [
    `import type { components } from './${provider}.d.ts'`,
    `export const right: ${type} = ${JSON.stringify(value)}`,
    '// @ts-expect-error no value of this type',
    `export const wrong: ${type} = 5`,
    '',
  ].join('\n')
  writeFileSync(join(folder, `${provider}-example.ts`), program)
  return `${provider}-example.ts`
}

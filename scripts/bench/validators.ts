import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SentAnswer } from './answers.ts'
import type { Bar, Bench, Measures } from './pairs.ts'
import { installPeers } from './peers.ts'
import { allPlainSchemas } from './plain-schemas.ts'
import { runProgram } from './run-program.ts'
import { validatorName } from './write-har.ts'

const quantity = 'bodies per CPU ms'

/** Parsing and validating the same bodies as other validators do, each in a process of its own, with schemas that say the same. */
export async function compareValidators(root: string, answers: readonly SentAnswer[], size: string): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-validators-'))
  const file = join(folder, 'bodies.json')
  const schemas = await allPlainSchemas()
  const write = (bodies: readonly SentAnswer[]): void =>
    writeFileSync(
      file,
      JSON.stringify({ schemas, bodies: bodies.map((one) => ({ id: validatorName(one), text: one.text })) }),
    )
  write(answers)
  const { folders, notes } = installPeers(root, ['schemasafe', 'zod'])
  const places = { ours: root, ajv: root, ...folders, 'JSON.parse': root }
  const program = (name: string, place: string): string[] => [
    join(root, 'scripts/bench/judge-bodies.js'),
    name,
    place,
    file,
  ]
  const unable = Object.entries(places).map(([name, place]) => {
    const told = execFileSync(process.execPath, [...program(name, place), 'probe'], { encoding: 'utf8' })
    // The program prints nothing else.
    return { name, ids: JSON.parse(told) as string[] }
  })
  const left = answers.filter((one) => !unable.some(({ ids }) => ids.includes(validatorName(one))))
  write(left)
  const bar = (of: string): Bar => ({ of, quantity, to: 'JSON.parse' })
  return {
    title: `Parse and validate ${left.length} ${size} bodies, beside other validators`,
    contenders: Object.entries(places).map(([name, place]) => ({
      name,
      run: async () => judgedIn(await runProgram(program(name, place))),
    })),
    bars: Object.keys(places)
      .filter((name) => name !== 'JSON.parse')
      .map(bar),
    notes: [
      ...unable.flatMap(({ name, ids }) =>
        // zod reads patterns without Unicode's classes, for one.
        ids.length === 0 ? [] : [`${name} does not judge ${ids.join(', ')} as the schema says: left out for all.`],
      ),
      ...notes,
    ],
    close: () => rmSync(folder, { recursive: true }),
  }
}

/** What the program itself measured. */
function judgedIn(measures: Measures): Measures {
  return Object.fromEntries(
    Object.entries(measures).filter(([name]) => name === quantity || name === 'CPU ms until ready'),
  )
}

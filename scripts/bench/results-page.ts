import { tellFigure, tellLimits, tellSpread, tellVerdict } from './figures.ts'
import { describeVersions, type Machine } from './machine.ts'
import type { Outcome } from './pairs.ts'

/** Writes `RESULTS.md`: how to repeat the figures, with what they were measured, a table for each bench, and which topics it lacks. */
export function resultsPage(machine: Machine, outcomes: readonly Outcome[], unmeasured: readonly string[]): string {
  const missed = outcomes.flatMap(({ bars }) => bars.filter(({ isReached }) => !isReached))
  const held = outcomes.flatMap(({ bars }) => bars.filter((bar) => tellLimits(bar) !== ''))
  return [
    introduction,
    `## What they were measured with

- ${machine.hardware}; load when the run began: ${machine.load.toFixed(1)}
- Node ${machine.node}, V8 ${machine.v8}
- beside ${describeVersions(machine)}

Of ${held.length} bars ${held.length - missed.length} were reached and ${missed.length} missed.${unmeasured.length === 0 ? '' : ` Not wholly measured in this run: ${unmeasured.join(', ')}.`}
`,
    ...outcomes.map(tableOf),
  ].join('\n')
}

const introduction = `# Results of \`npm run bench\`

Written by the bench itself, never by hand.

\`\`\`sh
npm ci                                                     # builds as well
npm run bench -- --markdown scripts/bench/RESULTS.md       # everything: more than half an hour
npm run bench -- mock check --rounds 3                     # some topics, printed alone
\`\`\`

- Contenders run in turns, in the other order every second round, after a round that is not counted. Figures are medians, with the middle
  half of their spread; a ratio is the median of the rounds' own ratios. Absolute figures belong to the machine, ratios travel; where the load
  is above 1, only CPU times do.
- What is no dependency of the project is installed for the bench alone, into \`node_modules/.cache/bench\`, in versions that run on Node 20.
  What cannot be installed is named below its table.
- The limits are a bare \`node:http\` server that sends ready bytes, and \`JSON.parse\` alone.
`

function tableOf({ title, rounds, figures, bars, notes }: Outcome): string {
  const lines = Object.entries(figures).flatMap(([name, quantities]) =>
    Object.entries(quantities).flatMap(([quantity, spread]) => {
      const own = [name, quantity, tellFigure(spread.median), tellSpread(spread)]
      const judged = bars.filter((bar) => bar.of === name && bar.quantity === quantity)
      if (judged.length === 0) return [row([...own, '', '', ''])]
      return judged.map((bar, index) => {
        const ratio =
          bar.to === undefined ? '' : `${tellFigure(bar.reached.median)} × ${bar.to} (${tellSpread(bar.reached)})`
        return row([...(index === 0 ? own : ['', '', '', '']), ratio, tellLimits(bar), tellVerdict(bar)])
      })
    }),
  )
  return [
    `## ${title}`,
    '',
    `${rounds} rounds.${notes.map((note) => ` ${note}`).join('')}`,
    '',
    row(['contender', 'quantity', 'median', 'middle half', 'ratio', 'bar', '']),
    '| --- | --- | --: | --: | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n')
}

function row(cells: readonly string[]): string {
  return `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`
}

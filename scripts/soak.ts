import { parseArgs } from 'node:util'
import { soak } from './soak/soak.ts'

// npm run soak -- [--requests 1000000] [--minutes 60]: keeps a mock with faults busy until the first of both is over, then ends it by SIGTERM.
// Memory that grows by more than 5 % after the warm-up, a wrong answer or an unclean end makes it fail. Linux only: it reads /proc.

/** By how much memory may grow after the warm-up, in per cent. */
const mostGrowth = 5

const { values } = parseArgs({
  options: { requests: { type: 'string', default: '1000000' }, minutes: { type: 'string', default: '60' } },
})
const [requests, minutes] = [Number(values.requests), Number(values.minutes)]
if (!(requests >= 100) || !(minutes > 0)) {
  console.error(
    `--requests ${values.requests} --minutes ${values.minutes} cannot be read. Give at least 100 requests, and some minutes.`,
  )
  process.exit(2)
}
const outcome = await soak(requests, minutes)
const megabytes = outcome.memory.map((kilobytes) => Math.round(kilobytes / 1024))
for (const line of outcome.wrong.slice(0, 10)) console.error(line)
console.log(
  Object.entries(outcome.statuses)
    .map(([status, times]) => `${status}: ${times}`)
    .join(', '),
)
console.log(
  `Memory in MB, over the run: ${megabytes.filter((_, index) => index % Math.ceil(megabytes.length / 12) === 0).join(' ')} … ${megabytes.at(-1)}`,
)
console.log(
  `${outcome.requests} requests, ${outcome.judged} answers judged, ${outcome.wrong.length} wrong; memory grew by ${outcome.growth.toFixed(1)} % after the warm-up.`,
)
process.exitCode = outcome.wrong.length === 0 && outcome.growth <= mostGrowth ? 0 : 1

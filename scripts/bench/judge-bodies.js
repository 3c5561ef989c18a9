import { readFileSync } from 'node:fs'
import { makersIn } from './makers.js'

// Parses and validates bodies as one contender does, and tells how many it judges in a millisecond. With `probe` it says instead which of them
// it does not judge as the schema says: it does not compile their schema, refuses the body, or accepts a mere text in its place.

const [contender, folder, file, task] = process.argv.slice(2)
const { schemas, bodies } = JSON.parse(readFileSync(file, 'utf8'))

const makers = makersIn(folder, schemas)

const start = process.cpuUsage()
const validators = new Map()
for (const { id } of bodies) if (!validators.has(id)) validators.set(id, await make(id))
const ready = milliseconds(process.cpuUsage(start))
const judged = bodies.map(({ id, text }) => ({ text, validate: validators.get(id) }))

if (task === 'probe') {
  const wrong = bodies.filter(({ id, text }) => {
    const validate = validators.get(id)
    return !validate || (contender !== 'JSON.parse' && validate('a text')) || !validate(JSON.parse(text))
  })
  console.log(JSON.stringify([...new Set(wrong.map(({ id }) => id))]))
} else {
  const characters = bodies.reduce((sum, { text }) => sum + text.length, 0)
  judge(Math.ceil(10_000_000 / characters))
  const repeats = Math.ceil(30_000_000 / characters)
  const before = process.cpuUsage()
  const valid = judge(repeats)
  const spent = milliseconds(process.cpuUsage(before))
  if (valid !== repeats * bodies.length) throw new Error(`Failed to measure: only ${valid} bodies were valid.`)
  globalThis.measured = { 'bodies per CPU ms': valid / spent, 'CPU ms until ready': ready }
}

async function make(id) {
  const [provider, name] = id.split(' ')
  try {
    return await makers[contender](provider, name)
  } catch (error) {
    if (task === 'probe') return undefined
    throw error
  }
}

function judge(repeats) {
  let valid = 0
  for (let repeat = 0; repeat < repeats; repeat += 1)
    for (const { text, validate } of judged) if (validate(JSON.parse(text))) valid += 1
  return valid
}

function milliseconds({ user, system }) {
  return (user + system) / 1000
}

import { readFileSync } from 'node:fs'
import { makersIn } from './makers.js'

// The way that comes to mind first, which the check is measured against: parses a whole HAR, then each body, and validates it. The entry itself
// says which validator it wants, so that nothing is spent on finding the operation.

const [contender, root, schemas, file] = process.argv.slice(2)
const make = makersIn(root, contender === 'ours' ? {} : JSON.parse(readFileSync(schemas, 'utf8')))[contender]
const validators = new Map()
let invalid = 0
for (const { comment, response } of JSON.parse(readFileSync(file, 'utf8')).log.entries) {
  if (!validators.has(comment)) validators.set(comment, await make(...comment.split(' ')))
  const validate = validators.get(comment)
  if (validate && !validate(JSON.parse(response.content.text))) invalid += 1
}
console.log(`${invalid} invalid`)

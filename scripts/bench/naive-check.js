import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

// The way that comes to mind first, which the check is measured against: parses a whole HAR, then each body, and validates it. The entry itself
// says which validator it wants, so that nothing is spent on finding the operation.

const [root, file] = process.argv.slice(2)
const modules = {}
let invalid = 0
for (const { comment, response } of JSON.parse(readFileSync(file, 'utf8')).log.entries) {
  const [provider, name] = comment.split(' ')
  modules[provider] ??= await import(pathToFileURL(`${root}/dist/generated/${provider}/validators.js`).href)
  const validate = modules[provider][name]
  if (validate && !validate(JSON.parse(response.content.text))) invalid += 1
}
console.log(`${invalid} invalid`)

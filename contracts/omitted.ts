import type { Judgement } from './finding.ts'
import { isJsonObject, pointerTokens } from './json.ts'

/**
 * Takes away what was said of properties that an answer itself says it leaves out, as a selection asks for (`$meta.omitted` of a list, of its items, or
 * of the one object): they are not missing, and where the name of the variant was left out nobody knows by whose rules the rest is to be judged.
 */
export function withoutOmitted(body: unknown, judgements: Judgement[]): Judgement[] {
  if (judgements.length === 0) return judgements
  return judgements.filter(({ check, instancePath, documented }) => {
    const tokens = pointerTokens(instancePath)
    const isItem = tokens[0] === 'data' && tokens.length > 2
    const [name = '', ...deeper] = isItem ? tokens.slice(2) : tokens
    if (deeper.length > 0) return true
    const owner = isItem ? itemOf(body, tokens[1] ?? '') : body
    const omitted = [...omittedOf(body), ...(isItem ? omittedOf(owner) : [])]
    const isMissing = check === 'required-property' || check === 'presence'
    if (isMissing && omitted.includes(name)) return false
    const isOfAnyVariant = omitted.includes('type') && isJsonObject(owner) && owner['type'] === undefined
    return !(isOfAnyVariant && byVariant.test(documented))
  })
}

/** What a judgement says that was made by the rules of one variant. */
const byVariant = /, as an? [A-Z]\w+$/

function omittedOf(owner: unknown): unknown[] {
  const meta = isJsonObject(owner) ? owner['$meta'] : undefined
  const omitted = isJsonObject(meta) ? meta['omitted'] : undefined
  return Array.isArray(omitted) ? omitted : []
}

function itemOf(body: unknown, index: string): unknown {
  const data = isJsonObject(body) ? body['data'] : undefined
  return Array.isArray(data) ? data[Number(index)] : undefined
}

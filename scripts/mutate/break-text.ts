import type { ProviderContext } from '../../contracts/context.ts'
import type { Severity } from '../../contracts/finding.ts'
import type { Schema } from '../../contracts/schema.ts'
import { formatFunctions } from '../generate/formats.ts'
import type { Claim } from './claim.ts'

/** A text in a wrong form. */
export interface BrokenText {
  text: string
  /** The keyword whose evidence decides how grave it is. */
  keyword: string
  /** Set where the form rests on other sources than the document: then it is never an error. */
  severity?: Severity
}

/** Texts that some form or other refuses. */
const wrongTexts = ['zz-1', 'wrong form', '§ §', ' ', '', 'invalid_request_error', '5']

/** Makes a text in a wrong form; for an ID that of another kind, where one differs. Undefined when every text is right. */
export function breakText(
  { idKinds }: ProviderContext,
  { kind, detail }: Claim,
  schema: Schema,
): BrokenText | undefined {
  if (kind === 'date-only') return { text: '2024-11-21', keyword: 'format' }
  if (kind === 'offset-form') return { text: '2024-11-21T08:56:12+0200', keyword: 'format' }
  if (kind === 'pattern') {
    const form = new RegExp(schema.pattern ?? '', 'u')
    const text = wrongTexts.find((one) => !form.test(one))
    return text === undefined ? undefined : { text, keyword: 'pattern' }
  }
  if (kind === 'format') {
    const isRight = Object.entries(formatFunctions).find(([name]) => name === detail)?.[1]
    const text = wrongTexts.find((one) => isRight?.(one) === false)
    return text === undefined ? undefined : { text, keyword: 'format' }
  }
  const own = idKinds[String(detail)]
  const others = Object.values(idKinds).flatMap(({ examples }) => examples)
  const text = [...others, ...wrongTexts].find((one) => one !== '' && own && !own.pattern.test(one))
  if (text === undefined || !own) return undefined
  const keyword = schema.format === undefined ? 'pattern' : 'format'
  return own.documented ? { text, keyword } : { text, keyword, severity: 'warning' }
}

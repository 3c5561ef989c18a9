import type { ContentRules, RequestRules } from '../../generated/request-rules.ts'
import type { Diagnostic } from '../diagnosis.ts'
import { essenceOf } from '../media-types.ts'
import { diagnose } from './diagnose.ts'
import { readFields } from './form-fields.ts'

/** Says what is wrong with a body: that it is missing, of a media type that is not taken, or against its schema. */
export function judgeBody(
  rules: RequestRules['body'],
  body: unknown,
  headers: Record<string, string>,
): Diagnostic | undefined {
  if (rules?.required && !body) return { code: 'required', message: 'Body parameter is required' }
  const { 'content-type': contentType, 'content-length': length = '' } = headers
  const mediaType = contentType === undefined ? undefined : essenceOf(contentType)
  const contents = rules?.contents ?? []
  const isTaken = rules && (mediaType === undefined || contents.some((content) => isSame(mediaType, content.mediaType)))
  if (Number.parseInt(length, 10) > 0 && !isTaken) return { code: 415, message: refusal(contents) }
  const content = contents.find((one) => mediaType !== undefined && isSame(mediaType, one.mediaType)) ?? contents[0]
  if (!content || body === undefined || body === null) return undefined
  if (mediaType !== 'multipart/form-data' || !content.isForm) return diagnose(content.validate, body, 'body')
  return judgeForm(content, body, contentType ?? '')
}

function judgeForm(
  { fields: names, validate }: ContentRules,
  body: unknown,
  contentType: string,
): Diagnostic | undefined {
  if (typeof body !== 'string') return { code: '422', message: 'Target is not a string' }
  const sent = readFields(body, contentType)
  const judged = names === undefined ? [...sent] : names.map((name) => [name, sent.get(name)])
  return diagnose(validate, Object.fromEntries(judged), 'body')
}

function refusal(contents: readonly ContentRules[]): string {
  const types = contents.map(({ mediaType }) => mediaType)
  return types.length > 0
    ? `Supported content types: ${types.join(',')}`
    : 'No supported content types, but request included a non-empty body'
}

/** Prism takes `application/problem+json` for JSON as well. */
function isSame(sent: string, documented: string): boolean {
  if (sent === documented) return true
  const [type, subtype] = withoutPrefix(sent)
  const [wantedType, wantedSubtype] = withoutPrefix(documented)
  return [type, '*'].includes(wantedType) && [subtype, '*'].includes(wantedSubtype)
}

function withoutPrefix(mediaType: string): [string, string] {
  const [type = '', subtype = ''] = mediaType.toLowerCase().split('/')
  return [type, subtype.slice(subtype.lastIndexOf('+') + 1)]
}

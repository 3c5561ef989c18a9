import { jsonTypeOf, pointerTokens } from './json.ts'
import { describeType, describeValue } from './wording.ts'

/**
 * Turns what was received into the words of a report. The schema decides which method a check calls, so that a value is shown only
 * where the description says what may stand there. Null, booleans, types and lengths are always shown.
 */
export interface Redactor {
  /** A value of an enum, and any other that stands for one of a few words. */
  word(value: unknown): string
  /** An ID, a moment, a URL or another string in a form. */
  form(value: unknown): string
  /** Anything else; a string is anybody's text. */
  text(value: unknown): string
  /** A media type. */
  mediaType(value: string): string
  /** A JSON pointer into `root`; `known` are the property names of the description. */
  pointer(root: unknown, pointer: string, known: ReadonlySet<string>, named: boolean): string
}

/**
 * Hides values: a word is shown if it has nothing but letters, `_` and `-`, of a form only the shape, of a text only the length, and
 * no key of a map. The same value gives the same words. Not covered: a secret that looks like an enum's word where a word belongs,
 * and one that looks like an identifier where the name of a property stands.
 */
export const hiding: Redactor = {
  word: (value) => (typeof value === 'string' && wordForm.test(value) ? JSON.stringify(value) : hiding.form(value)),
  form: (value) => (typeof value === 'string' ? quoteShape(shapeOf(value)) : describeType(value)),
  text: describeType,
  mediaType: (value) => (mediaForm.test(value) ? value : hiding.form(value)),
  pointer: hidePointer,
}

/** Shows values as they are, long ones cut. */
export const showing: Redactor = {
  word: describeValue,
  form: describeValue,
  text: describeValue,
  mediaType: (value) => value,
  pointer: (_root, pointer) => pointer,
}

/** How findings tell what was received. */
export interface TellOptions {
  /** Whether values stand in findings as they are; without it only what {@link hiding} allows. */
  showValues?: boolean
}

/** Chooses how values are told: hidden unless they were asked for. */
export function redactorOf({ showValues = false }: TellOptions): Redactor {
  return showValues ? showing : hiding
}

const wordForm = /^[A-Za-z][A-Za-z_-]{0,39}$/
const mediaForm = /^(?:application|audio|font|image|message|model|multipart|text|video)\/[a-z][a-z.+-]{0,39}\d?$/
const nameForm = /^[A-Za-z_][A-Za-z0-9_]{0,40}$/
/** What names do not have and keys do: four digits in a row, a digit before a small letter, digits in three places. */
const keyForm = /\d{4}|\d[a-z]|(?:\d+\D+){2}\d/
/** A URL's scheme tells forms apart and nothing else; others than these may be somebody's own. */
const urlForm = /^(https?|wss?|ftp):\/\/([^/?#]*)([^?#]*)(.?)/is
/** A moment keeps its T and Z: they are what is looked for. */
const momentForm = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d(?::?\d\d)?)?$/
const shownLength = 40

/** Keeps what a form consists of: letters become `a` or `A`, digits `0`, other signs of ASCII stay. Of a URL never user or query. */
function shapeOf(text: string): string {
  if (momentForm.test(text)) return text.replaceAll(/\d/g, '0')
  const [, scheme, authority = '', path = '', rest = ''] = urlForm.exec(text) ?? []
  if (scheme === undefined) return blank(text)
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  return `${scheme.toLowerCase()}://${blank(host + path)}${rest}`
}

function blank(text: string): string {
  return text
    .replaceAll(/\p{L}/gu, (letter) => (/\p{Lu}/u.test(letter) ? 'A' : 'a'))
    .replaceAll(/\p{N}/gu, '0')
    .replaceAll(/[^ -~]/gu, '?')
}

function quoteShape(shape: string): string {
  return shape.length <= shownLength
    ? JSON.stringify(shape)
    : `${JSON.stringify(`${shape.slice(0, shownLength)}…`)} (${shape.length} characters)`
}

/** A token is kept if it is a position in a list or a name of the description; the last also if it is a new name that looks like one. */
function hidePointer(root: unknown, pointer: string, known: ReadonlySet<string>, named: boolean): string {
  let value = root
  const tokens = pointerTokens(pointer)
  return tokens
    .map((token, index) => {
      const isPosition = Array.isArray(value)
      value = childOf(value, token)
      const isName = named && index === tokens.length - 1 && nameForm.test(token) && !keyForm.test(token)
      return isPosition || isName || known.has(token) ? `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}` : '/*'
    })
    .join('')
}

function childOf(value: unknown, token: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, token)
    ? Reflect.get(value, token)
    : undefined
}

/** Names the kind of thing an undocumented value is, in words that equal values share. */
export function describeKind(value: unknown): string {
  const type = jsonTypeOf(value)
  if (typeof value !== 'string') return type
  const form = kinds.find(([, pattern]) => pattern.test(value))
  return form ? `string, ${form[0]}` : type
}

const kinds: [name: string, form: RegExp][] = [
  ['an empty one', /^$/],
  ['a date-time', /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d/],
  ['a date', /^\d{4}-\d\d-\d\d$/],
  ['a UUID', /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i],
  ['a URL', /^[a-z][a-z0-9+.-]*:\/\//i],
  ['an e-mail address', /^[^\s@]+@[^\s@]+$/],
  ['digits', /^\d+$/],
]

import { badRequest } from './problem.ts'
import { isProfile, type Profile, profileNames } from './profiles/profile.ts'

/** What a request asks of the mock itself. */
export interface Preference {
  /** A documented answer of this status. */
  code?: number
  /** The documented example of this name. */
  exampleKey?: string
  profile?: Profile
  /** Milliseconds to wait before the answer. */
  wait?: number
}

/** The query parameter that says the same as the header `Prefer`, for those who cannot set headers; no provider sees it. */
const preferParameter = '_prefer'

/** The longest wait that a request may ask for, in seconds. */
const maxWait = 60

/**
 * Reads what a request asks of the mock, `code=404, example=documented, profile=nulls, wait=2` (RFC 7240, section 2), from its query and
 * from its `Prefer` header, and gives the query without it. Of a preference said twice the first counts, the query before the header;
 * what is none of ours is not ours to refuse.
 * @throws {ProblemError} when the value of one of ours is none.
 */
export function readPreference(header: string | undefined, rawQuery: string): { prefer: Preference; rawQuery: string } {
  if (header === undefined && !rawQuery.includes(preferParameter)) return { prefer: {}, rawQuery }
  const parts = rawQuery === '' ? [] : rawQuery.split('&')
  const isOurs = (part: string): boolean => part.split('=', 1)[0] === preferParameter
  const inQuery = parts.filter(isOurs).map((part) => decodeLoosely(part.slice(preferParameter.length + 1)))
  const prefer: Preference = {}
  const seen = new Set<string>()
  for (const text of [...inQuery, header ?? ''].flatMap((list) => list.match(preference) ?? [])) {
    const [, token = '', quoted, plain = ''] = assignment.exec(text) ?? []
    const name = token.toLowerCase()
    if (!seen.has(name)) read(prefer, name, quoted?.replaceAll(/\\(.)/g, '$1') ?? plain.trim())
    seen.add(name)
  }
  return { prefer, rawQuery: parts.filter((part) => !isOurs(part)).join('&') }
}

/** Tells whether a request asks to be answered later. */
export function asksToWait(header: string | undefined, rawQuery: string): boolean {
  try {
    return readPreference(header, rawQuery).prefer.wait !== undefined
  } catch {
    return false
  }
}

/** What stands between commas; a comma in quotes is none. */
const preference = /(?:"(?:[^"\\]|\\.)*"|[^,])+/g

/** A name and its value, which may stand in quotes; the parameters of a preference, after a semicolon, say nothing to us. */
const assignment = /^\s*([^\s=;"]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*)))?/

function read(prefer: Preference, name: string, value: string): void {
  switch (name) {
    case 'code':
      if (!/^[1-5]\d\d$/.test(value)) throw refused(name, value, 'a status such as 404')
      prefer.code = Number(value)
      break
    case 'example':
      if (value === '') throw refused(name, value, 'the name of an example, such as documented')
      prefer.exampleKey = value
      break
    case 'profile':
      if (!isProfile(value)) throw refused(name, value, `a profile: ${profileNames.join(', ')}`)
      prefer.profile = value
      break
    case 'wait':
      if (!/^\d+(\.\d+)?$/.test(value) || Number(value) > maxWait)
        throw refused(name, value, `a number of seconds up to ${maxWait}`)
      prefer.wait = Number(value) * 1000
      break
  }
}

function refused(name: string, value: string, wanted: string): Error {
  return badRequest('Prefer', `${name}=${value} is not ${wanted}.`)
}

/** Decodes a part of a query (`+` is a space); one with a broken escape stays as it is. */
export function decodeLoosely(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

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
export const preferParameter = '_prefer'

/** The longest wait that a request may ask for, in seconds. */
const maxWait = 60

/**
 * Reads what a request asks of the mock, `code=404, example=documented, profile=nulls, wait=2` (RFC 7240, section 2), from its `Prefer`
 * header and from its query, and gives the query without it. Preferences that are none of ours are not ours to refuse.
 * @throws {ProblemError} when the value of one of ours is none.
 */
export function readPreference(header: string | undefined, rawQuery: string): { prefer: Preference; rawQuery: string } {
  const parts = rawQuery === '' ? [] : rawQuery.split('&')
  const isOurs = (part: string): boolean => part.startsWith(`${preferParameter}=`)
  const inQuery = parts.filter(isOurs).map((part) => decode(part.slice(preferParameter.length + 1)))
  const prefer: Preference = {}
  for (const text of [header ?? '', ...inQuery].flatMap((list) => list.split(/[,;]/))) {
    const [name = '', value = ''] = text.split('=', 2).map((side) => side.trim().replace(/^"(.*)"$/, '$1'))
    read(prefer, name.toLowerCase(), value)
  }
  return { prefer, rawQuery: parts.filter((part) => !isOurs(part)).join('&') }
}

function read(prefer: Preference, name: string, value: string): void {
  switch (name) {
    case 'code':
      if (!/^[1-5]\d\d$/.test(value)) throw refused(name, value, 'a status such as 404')
      prefer.code = Number(value)
      break
    case 'example':
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

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

import type { Profile } from '../profiles/profile.ts'
import type { Service } from '../service.ts'
import { credentialsOf } from './credentials.ts'

/** An object of an answer, with no type. */
export type Body = Record<string, unknown>

/** Asks a service for JSON under a profile; throws when the answer is no 200. */
export type Ask = (pathAndQuery: string, profile: Profile) => Promise<Body>

/** Makes a function that asks a service with its credentials; the answer is what a client reads, after JSON. */
export function askerOf(service: Service): Ask {
  const credentials = credentialsOf(service)
  return async (pathAndQuery, profile) => {
    const [path = '', rawQuery = ''] = pathAndQuery.split('?')
    const headers = { accept: 'application/json', prefer: `profile=${profile}`, ...credentials }
    const { status, body } = await service.answer({ method: 'GET', path, rawQuery, headers })
    if (status !== 200) throw new Error(`${pathAndQuery} under ${profile} gave ${status}: ${JSON.stringify(body)}`)
    return JSON.parse(JSON.stringify(body))
  }
}

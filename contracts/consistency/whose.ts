import type { CheckContext } from '../context.ts'
import type { Exchange } from '../exchange.ts'
import { fingerprint, fingerprintOnto } from '../fingerprint.ts'
import { originOf } from '../url-place.ts'

/** Whose world an exchange speaks of, as fingerprints: no key ever leaves them. */
export interface Whose {
  /** The server, and the account where a key in a header of its own names one: an id may mean something else in another. */
  origin: number
  /** Who asks: another may see other things. */
  scope: number
}

/** Makes a function that tells whose world an exchange of a provider speaks of. */
export function whoseWorld({ description }: Pick<CheckContext, 'description'>): (exchange: Exchange) => Whose {
  const schemes = Object.values(description.components.securitySchemes ?? {})
  const keys = schemes.flatMap(({ in: place, name }) =>
    place === 'header' && typeof name === 'string' && name.toLowerCase() !== 'authorization'
      ? [name.toLowerCase()]
      : [],
  )
  return ({ request: { url, headers } }) => {
    let origin = fingerprint(originOf(url))
    for (const name of keys) origin = fingerprintOnto(origin, headers[name] ?? '')
    // A token is renewed while the account stays; pages send a cookie in its place.
    const { authorization = '', cookie = '' } = headers
    return { origin, scope: fingerprintOnto(fingerprintOnto(origin, authorization), cookie) }
  }
}

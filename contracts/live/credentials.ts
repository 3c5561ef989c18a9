import { type Provider, providers } from '../../generated/index.ts'
import type { Description } from '../description.ts'
import { UnreadableError } from '../exchange.ts'

/** What a provider asks for, ready to be sent. */
export interface Credentials {
  /** Request headers, names in lower case. */
  headers: Record<string, string>
  /** The bare keys, so that they can be taken out of whatever comes back. */
  secrets: string[]
  /** The environment variables they are from. */
  variables: string[]
}

/** The environment variable that holds the credential of a security scheme, such as `CHANNEL_CONTRACTS_BIRD_ACCESS_KEY`. */
export function credentialVariable(provider: string, scheme: string): string {
  return ['CHANNEL_CONTRACTS', provider, scheme.replaceAll(/([a-z])([A-Z])/g, '$1_$2')]
    .join('_')
    .replaceAll('-', '_')
    .toUpperCase()
}

/**
 * Takes a provider's credentials from environment variables: the first way of its description that is set completely.
 * @throws {UnreadableError} naming the variables when none is, or one that cannot be sent as a header; a value is never named.
 */
export function readCredentials(provider: Provider, environment: Record<string, string | undefined>): Credentials {
  // The generator has written this file.
  const { security = [], components } = providers[provider].description() as Description
  const ways = security.map((way) => Object.keys(way))
  const chosen = ways.find((schemes) => schemes.every((scheme) => read(scheme) !== ''))
  if (!chosen) throw missing(provider, ways, (scheme) => read(scheme) !== '')
  const credentials: Credentials = { headers: {}, secrets: [], variables: [] }
  for (const scheme of chosen) {
    const variable = credentialVariable(provider, scheme)
    const secret = read(scheme)
    if (!/^[\x21-\x7e]+$/.test(secret))
      throw new UnreadableError(`Failed to use ${variable}: it holds a space or a sign that no key has. Set it again.`)
    const [name, value] = headerOf(scheme, components.securitySchemes?.[scheme] ?? {}, secret)
    credentials.headers[name] = value
    credentials.secrets.push(secret)
    credentials.variables.push(variable)
  }
  return credentials

  function read(scheme: string): string {
    return (environment[credentialVariable(provider, scheme)] ?? '').trim()
  }
}

function headerOf(name: string, scheme: Record<string, unknown>, secret: string): [name: string, value: string] {
  if (scheme['type'] === 'http') {
    return ['authorization', `${scheme['scheme'] === 'bearer' ? 'Bearer' : String(scheme['scheme'])} ${secret}`]
  }
  if (scheme['type'] === 'apiKey' && scheme['in'] === 'header') return [String(scheme['name']).toLowerCase(), secret]
  throw new Error(`Failed to send the credential "${name}": it is no header. Teach contracts/live/credentials.ts how.`)
}

function missing(provider: Provider, ways: string[][], isSet: (scheme: string) => boolean): UnreadableError {
  const names = ways.map((schemes) => schemes.map((scheme) => credentialVariable(provider, scheme)).join(' and '))
  const [partly] = ways.filter((schemes) => schemes.some(isSet))
  const seen = partly
    ? `${partly.filter((scheme) => !isSet(scheme)).map((scheme) => credentialVariable(provider, scheme))} is not set`
    : 'no key is set'
  return new UnreadableError(`Failed to ask ${provider}: ${seen}. Set ${names.join(', or ')} in the environment.`)
}

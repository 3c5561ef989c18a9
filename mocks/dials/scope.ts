/** A setting for everything, for a provider, or for one operation: `value`, `provider=value`, `provider.operationId=value`. */
export type Setting = string | number

/** A setting that cannot be read; the message says what was seen and what to write. */
export class SettingError extends Error {
  override name = 'SettingError' as const
}

/** What can be named in a setting: providers and their operations. */
export type Scopes = ReadonlyMap<string, readonly string[]>

/**
 * Reads settings and gives a function that finds the one for an operation: its own before its provider's before the general one; of
 * equals the last.
 * @throws {SettingError} when a scope is unknown or `read` refuses a value by giving undefined; `wanted` says what a value looks like.
 */
export function readSettings<Value>(
  option: string,
  settings: readonly Setting[],
  scopes: Scopes,
  wanted: string,
  read: (text: string) => Value | undefined,
): (provider: string, operationId: string | undefined) => Value | undefined {
  const found = new Map<string, Value>()
  for (const setting of settings) {
    const text = String(setting)
    const [scope, value] = text.includes('=') ? splitOnce(text) : ['', text]
    if (scope !== '' && !isKnown(scopes, scope)) {
      const known = [...scopes.keys()].join(', ')
      throw new SettingError(
        `"${scope}" in ${option} is no provider or operation that is served. Write one of ${known}, or provider.operationId.`,
      )
    }
    const one = read(value)
    if (one === undefined) throw new SettingError(`"${value}" in ${option} cannot be read. Write ${wanted}.`)
    found.set(scope, one)
  }
  return (provider, operationId) => found.get(`${provider}.${operationId}`) ?? found.get(provider) ?? found.get('')
}

/** An option that may be given once, several times, or not at all. */
export function toList(value: Setting | readonly Setting[] | undefined): readonly Setting[] {
  if (value === undefined) return []
  return typeof value === 'string' || typeof value === 'number' ? [value] : value
}

function isKnown(scopes: Scopes, scope: string): boolean {
  if (scopes.has(scope)) return true
  const dot = scope.indexOf('.')
  return scopes.get(scope.slice(0, dot))?.includes(scope.slice(dot + 1)) ?? false
}

function splitOnce(text: string): [string, string] {
  const index = text.indexOf('=')
  return [text.slice(0, index), text.slice(index + 1)]
}

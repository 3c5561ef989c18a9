import { SettingError } from './dials/scope.ts'

/**
 * Refuses an only key that is empty, as an unset variable of a shell is: whoever sends none would have sent the right one.
 * @throws {SettingError} when nothing is left of the key without its blanks.
 */
export function checkKey(apiKey: string | undefined): void {
  if (apiKey?.trim() === '')
    throw new SettingError(`"${apiKey}" is no API key. Write one that is not empty, or leave it out to accept any.`)
}

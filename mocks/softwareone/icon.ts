import type { MockInput } from '../operation.ts'
import { badRequest } from '../problem.ts'
import { isForm, readFile } from './read-input.ts'
import type { StoredChat } from './stored.ts'

/**
 * The file ending of the icon that a form uploads; undefined when it uploads none. Only groups and channels have an icon.
 * @throws {ProblemError} when the icon is no picture, or the chat has none.
 */
export function readIcon(input: MockInput, type: StoredChat['type']): string | undefined {
  const file = isForm(input) ? readFile(input, 'icon') : undefined
  if (!file) return undefined
  if (type === 'Direct' || type === 'Case') throw badRequest('icon', `A ${type.toLowerCase()} chat has no icon.`)
  const ending = /^image\/(\w+)/.exec(file.contentType)?.[1]
  if (ending === undefined) throw badRequest('icon', `${file.contentType} is no picture.`)
  return ending
}

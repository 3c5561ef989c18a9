import type { Provider } from '../../generated/index.ts'
import type { Profile } from '../profiles/profile.ts'
import type { Ask, Body } from './ask.ts'

/** A list of a provider: how to ask for it, how it goes on, and how to get one of what it shows. */
export interface List {
  /** With the parameters that it cannot do without. */
  path: string
  /** The property that holds the items. */
  items: string
  /** The most items of a page. */
  limit: number
  /** The query for the page after a body, or undefined at the end; `seen` counts the items up to there. */
  next(body: Body, seen: number): string | undefined
  /** Where one is by its id; absent where no operation gives it. */
  one?: (id: unknown) => string
  /** The property that holds it there; the body itself when left out. */
  holder?: string
}

/** Every list of a provider that shows things with ids, its main list first. */
export function listsOf(provider: Provider, ids: Record<string, string[]>): [List, ...List[]] {
  const first = (kind: string): string => ids[kind]?.[0] ?? ''
  const known = lists[provider]
  if (!known) throw new Error(`Failed to list ${provider}: mocks/testing/lists.ts has no lists of it. Add them.`)
  return known(first)
}

/** Pages through a list to its end; gives the items and the bodies they came in. */
export async function readList(
  ask: Ask,
  profile: Profile,
  { path, items, limit, next }: List,
  size = limit,
): Promise<{ items: Body[]; bodies: Body[] }> {
  const found: Body[] = []
  const bodies: Body[] = []
  for (let query: string | undefined = ''; query !== undefined; ) {
    const body = await ask(`${path}${path.includes('?') ? '&' : '?'}limit=${size}${query}`, profile)
    // What a list holds are objects: the closed validators say so.
    found.push(...(body[items] as Body[]))
    bodies.push(body)
    query = next(body, found.length)
  }
  return { items: found, bodies }
}

const lists: Partial<Record<Provider, (first: (kind: string) => string) => [List, ...List[]]>> = {
  bird: (first) => {
    const path = `/workspaces/${first('workspace')}/channels`
    return [
      { path, items: 'results', limit: 100, next: byToken('nextPageToken', 'pageToken'), one: (id) => `${path}/${id}` },
    ]
  },
  'channel-talk': (first) => {
    const path = '/open/v4/groups'
    const next = byToken('next', 'since')
    return [
      { path, items: 'groups', limit: 500, next, one: (id) => `${path}/${id}`, holder: 'group' },
      { path: `${path}/${first('group')}/messages`, items: 'messages', limit: 500, next },
    ]
  },
  copilot: (first) => {
    const path = '/v1/message-channels'
    const next = byToken('nextToken', 'nextToken')
    return [
      { path, items: 'data', limit: 1000, next, one: (id) => `${path}/${id}` },
      { path: `/v1/messages?channelId=${encodeURIComponent(first('channel'))}`, items: 'data', limit: 1000, next },
    ]
  },
  packagex: () => {
    const listAt = (path: string): List => ({
      path,
      items: 'data',
      limit: 1000,
      next: ({ pagination }) => {
        const { page = 0, has_more }: { page?: number; has_more?: boolean } = Object(pagination)
        return has_more ? `&page=${page + 1}` : undefined
      },
      one: (id) => `${path}/${id}`,
      holder: 'data',
    })
    return [listAt('/v1/threads'), listAt('/v1/channels')]
  },
  softwareone: (first) => {
    const chats = '/public/v1/helpdesk/chats'
    const listAt = (path: string): List => ({
      path,
      items: 'data',
      limit: 100,
      next: ({ $meta }, seen) => {
        const { pagination }: { pagination?: { total: number } } = Object($meta)
        return pagination && seen < pagination.total ? `&offset=${seen}` : undefined
      },
    })
    const withOne = (path: string): List => ({ ...listAt(path), one: (id) => `${path}/${id}` })
    const chat = `${chats}/${first('chat')}`
    return [
      withOne(chats),
      withOne(`${chat}/participants`),
      withOne(`${chat}/attachments`),
      listAt(`${chat}/messages`),
      listAt(`${chat}/links`),
    ]
  },
}

function byToken(property: string, parameter: string): (body: Body) => string | undefined {
  return ({ [property]: token }) =>
    token === undefined ? undefined : `&${parameter}=${encodeURIComponent(String(token))}`
}

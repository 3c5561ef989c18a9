import type { Group, GroupPage } from '../../generated/channel-talk/types.ts'
import { lasting } from '../lasting.ts'
import type { MockInput } from '../operation.ts'
import { readLimit } from './limit.ts'
import type { ChannelTalkState } from './state.ts'

/** Makes the page of public groups that a query asks for, by name; `since` is the first name wanted. */
export function listGroups({ groups }: ChannelTalkState, { query, profile }: MockInput): GroupPage {
  const since = query.get('since') ?? ''
  const limit = readLimit(query)
  const listed = (profile === 'empty' ? [] : [...groups.values()])
    .map(({ group }) => group)
    .filter(({ scope, name }) => scope !== 'private' && name >= since)
    .sort(byName)
  const next = listed[limit]?.name
  return { groups: listed.slice(0, limit).map(lasting), ...(next === undefined ? {} : { next }) }
}

/** By code units: the same everywhere, unlike the order of a locale. */
function byName(left: Group, right: Group): number {
  return left.name < right.name ? -1 : 1
}

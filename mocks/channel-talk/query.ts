import type { Query } from '../../generated/channel-talk/types.ts'
import { referenceTime } from '../world/time.ts'

const month = 30 * 86_400_000

/** The pages of the shop. */
export const shopPages: Query = { key: 'url', type: 'string', operator: 'contain', values: ['/shop'] }

/** Users who are welcome and either marked or often there. */
export const regulars: Query = {
  and: [
    { key: 'blocked', type: 'boolean', operator: 'equal', values: [false] },
    {
      or: [
        { key: 'tags', type: 'list', operator: 'contain', values: ['vip'] },
        { key: 'sessionsCount', type: 'number', operator: {}, values: [50] },
      ],
    },
  ],
}

/** Users who came or came back lately. */
export const newcomers: Query = {
  or: [
    { key: 'createdAt', type: 'date', values: ['2025-05-01'] },
    { key: 'lastSeenAt', type: 'datetime', operator: 'after', values: [referenceTime - month] },
  ],
}

/** Users who bought certain things. */
export const buyers: Query = {
  and: [
    { key: 'profile.orders', type: 'listOfNumber', operator: 'contain', values: [1042, 1043] },
    { key: 'profile.addresses', type: 'listOfObject', values: [{ country: 'DE' }] },
  ],
}

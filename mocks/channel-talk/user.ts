import type { Profile, User } from '../../generated/channel-talk/types.ts'
import { between, createWords } from '../world/random.ts'
import type { Person, World } from '../world/types.ts'
import { authorOf, channelIdOf, timedId, userChatIdOf } from './identity.ts'
import { avatarUrl } from './picture.ts'
import { sparse } from './sparse.ts'
import { projectMobile, projectWeb } from './user-sessions.ts'

const year = 365 * 86_400_000
const tags = ['vip', 'newsletter', 'wholesale', 'beta'] as const

/** Shows a client as a user; the optional members come and go by turns. */
export function projectUser(world: World, person: Person): User {
  const { index, name, email, phone, createdAt, lastSeenAt } = person
  const words = createWords(world.seed, `channel-talk user:${index}`)
  const id = authorOf(world, index).personId
  const known = index % 11 !== 7
  const unread = countUnread(world, index)
  const user: User = {
    id,
    channelId: channelIdOf(world),
    ...(known ? { memberId: `member-${index}` } : {}),
    ...(!known || index % 4 === 0 ? { veilId: timedId(world.ids, 'veil', index, createdAt) } : {}),
    ...(index % 5 === 0 ? { unifiedId: id } : {}),
    name,
    profile: projectProfile(world, person),
    ...(index % 3 === 0 ? { profileOnce: { name, firstName: person.firstName, lastName: person.lastName } } : {}),
    ...(index % 4 === 3 ? {} : { tags: tags.filter((_, place) => (index + place) % 3 === 0) }),
    alert: Math.min(unread, between(words, 0, 3)),
    unread,
    ...(index % 3 === 1 ? { popUpChatId: userChatIdOf(world, index) } : {}),
    blocked: index % 29 === 28,
    unsubscribed: index % 6 === 5,
    hasChat: true,
    hasPushToken: index % 2 === 0,
    language: person.language,
    country: person.country,
    city: person.city,
    ...(index % 4 === 1
      ? { latitude: between(words, -550, 700) / 10, longitude: between(words, -1790, 1790) / 10 }
      : {}),
    ...(index % 5 === 4 ? {} : { web: projectWeb(words, lastSeenAt) }),
    ...(index % 2 === 0 ? { mobile: projectMobile(words, lastSeenAt) } : {}),
    sessionsCount: between(words, 41, 90),
    lastSeenAt,
    createdAt,
    ...(index % 7 === 6 ? {} : { updatedAt: lastSeenAt + 12 }),
    ...(index % 3 === 2 ? { expireAt: lastSeenAt + year } : {}),
    version: between(words, 0, 400),
    managedKey: index,
    managed: index % 2 === 1,
    member: known,
    userId: id,
    email,
    avatarUrl: avatarUrl(name),
    mobileNumber: phone,
    systemLanguage: person.language,
  }
  return sparse(user, rarelyAbsent, index)
}

/** What is known of most users: of the others one or another is missing. */
const rarelyAbsent = [
  'channelId',
  'alert',
  'unread',
  'blocked',
  'unsubscribed',
  'hasChat',
  'hasPushToken',
  'language',
  'country',
  'city',
  'sessionsCount',
  'lastSeenAt',
  'createdAt',
  'version',
  'managedKey',
  'managed',
  'member',
  'userId',
  'email',
  'avatarUrl',
  'mobileNumber',
  'systemLanguage',
] as const

/** Known keys and keys of free choice, among them values of every plain type. */
function projectProfile(world: World, person: Person): Profile {
  const { index, name, email, phone } = person
  const company = world.companies[person.company ?? -1]
  return {
    name,
    email,
    mobileNumber: phone,
    ...(index % 4 === 2 ? { landlineNumber: phone, avatarUrl: avatarUrl(name) } : {}),
    ...(index % 5 === 2 ? { recentPurchaseCount: index % 9, recentPurchaseAmount: (index % 9) * 42.5 } : {}),
    ...(company ? { company: company.name } : {}),
    ...(index % 3 === 0
      ? { seats: index, trial: index % 2 === 0, teams: ['Purchasing'], address: { city: person.city } }
      : {}),
    ...(index % 8 === 1 ? { empty: false } : {}),
  }
}

function countUnread({ conversations }: World, person: number): number {
  return conversations.reduce((sum, { messages, read }) => {
    const out = messages.filter(({ scheduledFor }) => scheduledFor === null).length
    return read.has(person) ? sum + out - (read.get(person) ?? 0) : sum
  }, 0)
}

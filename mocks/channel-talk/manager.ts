import { watchLevel } from '../../generated/channel-talk/enums.ts'
import type { Manager, WatchLevel } from '../../generated/channel-talk/types.ts'
import { between, createWords } from '../world/random.ts'
import type { Person, World } from '../world/types.ts'
import { authorOf, channelIdOf, decimalId } from './identity.ts'
import { avatarUrl, projectAvatar } from './picture.ts'
import { sparse } from './sparse.ts'

const day = 86_400_000
const duties = ['Orders', 'Invoices', 'Accounts'] as const

/** Shows a member of the team as a manager; the first one owns the channel. */
export function projectManager(world: World, person: Person): Manager {
  const { index, name, email, phone, firstName } = person
  const words = createWords(world.seed, `channel-talk manager:${index}`)
  const id = authorOf(world, index).personId
  const description = duties[index % duties.length] ?? duties[0]
  const manager: Manager = {
    id,
    channelId: channelIdOf(world),
    accountId: decimalId(world.ids, 'account', index),
    name,
    ...(index % 4 === 3 ? {} : { description, showDescriptionToFront: index % 2 === 0 }),
    ...(person.language === 'en'
      ? {}
      : { nameDescI18nMap: { en: { name, description }, [person.language]: { name } } }),
    ...(index % 3 === 1 ? { profile: { city: person.city, country: person.country } } : {}),
    email,
    showEmailToFront: index % 2 === 1,
    mobileNumber: phone,
    showMobileNumberToFront: false,
    role: index === 0 ? 'owner' : 'member',
    removed: false,
    createdAt: person.createdAt,
    displayAsChannel: index % 5 === 4,
    defaultGroupWatch: watch(index),
    defaultDirectChatWatch: 'all',
    defaultUserChatWatch: watch(index + 1),
    operatorScore: between(words, 60, 100) / 10,
    touchScore: between(words, 0, 50),
    ...(index % 3 === 0 ? { avatar: projectAvatar(`manager-${id}`) } : {}),
    operatorEmailReminder: index % 2 === 0,
    operator: true,
    ...(index % 4 === 2
      ? { statusEmoji: 'palm_tree', statusText: 'Back soon', statusClearAt: world.now + 2 * day }
      : {}),
    managerId: id,
    avatarUrl: avatarUrl(firstName),
    ...(index % 2 === 1 ? { emailForFront: email } : {}),
    ...(index % 6 === 5 ? { mobileNumberForFront: phone } : {}),
  }
  return sparse(manager, rarelyAbsent, index)
}

/** What most managers have; of the others one or another is missing. */
const rarelyAbsent = [
  'channelId',
  'accountId',
  'showEmailToFront',
  'mobileNumber',
  'showMobileNumberToFront',
  'removed',
  'createdAt',
  'displayAsChannel',
  'defaultGroupWatch',
  'defaultDirectChatWatch',
  'defaultUserChatWatch',
  'operatorScore',
  'touchScore',
  'operatorEmailReminder',
  'operator',
  'managerId',
  'avatarUrl',
] as const

function watch(turn: number): WatchLevel {
  return watchLevel.values[turn % watchLevel.values.length] ?? 'all'
}

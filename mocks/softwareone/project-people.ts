import type { IdentityType } from '../../generated/softwareone/types.ts'
import type { Person, World } from '../world/types.ts'
import { type Counted, type NumberedKind, newId } from './new-id.ts'
import type { StoredAccount, StoredContact } from './stored.ts'

/** Shows the team as the operations account, first, and each company as an account after it. */
export function projectAccounts(world: World, counted: Counted): StoredAccount[] {
  const team = { name: 'Team Operations', type: 'Operations', status: 'Active' } as const
  const companies = world.companies.map(({ index, name }) => ({
    name,
    type: index % 6 === 5 ? ('Vendor' as const) : ('Client' as const),
    status: index % 12 === 7 ? ('Disabled' as const) : index % 5 === 2 ? ('Enabled' as const) : ('Active' as const),
  }))
  return [team, ...companies].map((account, index) => {
    const id = newId(counted, 'account')
    return { id, icon: index % 3 === 2 ? null : `/static/${id}/account.png`, revision: 1 + (index % 4), ...account }
  })
}

/** Shows each person as a contact, in the order of people; `accounts` as {@link projectAccounts} made them. */
export function projectContacts(world: World, counted: Counted, accounts: StoredAccount[]): StoredContact[] {
  return world.people.map((person) => {
    const blocked = person.index % 13 === 6
    return {
      id: newId(counted, 'contact'),
      revision: 1 + (person.index % 3),
      name: person.name,
      email: person.email,
      status: blocked ? 'Blocked' : 'Active',
      blockedReason: blocked ? 'Mail bounced' : null,
      chat: person.index % 4 !== 3,
      identity: projectIdentity(counted, person),
      directories: accountsOf(person, accounts).map(({ id }) => ({ id: newId(counted, 'directory'), account: id })),
    }
  })
}

/** Some of the team act through a token, an extension or a service; everybody else is a user. */
function projectIdentity(counted: Counted, { role, index, name }: Person): StoredContact['identity'] {
  const kinds: [IdentityType, NumberedKind][] = [
    ['ApiToken', 'token'],
    ['Extension', 'extension'],
    ['Service', 'user'],
  ]
  const [type, kind] = (role === 'internal' ? kinds[index - 5] : undefined) ?? ['User', 'user']
  const id = newId(counted, kind)
  return { id, name, icon: index % 3 === 1 ? null : `/static/users/${id}.icon.svg`, revision: 1 + (index % 2), type }
}

/** Every seventh client works for the next company too. */
function accountsOf({ company, index }: Person, accounts: StoredAccount[]): StoredAccount[] {
  const [team, ...companies] = accounts
  if (company === null) return team ? [team] : []
  const second = index % 7 === 0 ? [companies[(company + 1) % companies.length]] : []
  return [companies[company], ...second].filter((account) => account !== undefined)
}

import type { Account, Audit, AuditActor, AuditEvent, Contact, Identity } from '../../generated/softwareone/types.ts'
import { isoTime } from '../world/time.ts'
import type { SoftwareoneState } from './state.ts'
import type { StoredAudit, StoredEvent } from './stored.ts'

/** Shows an account; nothing when there is none of that id. */
export function viewAccount(state: SoftwareoneState, id: string): Account | undefined {
  const account = state.accounts.get(id)
  return account && { ...account }
}

/** Shows the identity of a contact. */
export function viewIdentity(state: SoftwareoneState, contactId: string): Identity | undefined {
  const identity = state.contacts.get(contactId)?.identity
  return identity && { ...identity }
}

/** Shows a contact with its identity and directories. */
export function viewContact(state: SoftwareoneState, id: string): Contact | undefined {
  const contact = state.contacts.get(id)
  if (!contact) return undefined
  return {
    id,
    revision: contact.revision,
    name: contact.name,
    blockedReason: contact.blockedReason,
    email: contact.email,
    status: contact.status,
    identity: { ...contact.identity },
    directories: contact.directories.map((directory) => ({
      id: directory.id,
      revision: 1,
      ...optional('account', viewAccount(state, directory.account)),
    })),
    chat: contact.chat,
  }
}

/** Shows an audit object; events that have not happened have no key. */
export function viewAudit(state: SoftwareoneState, audit: StoredAudit): Audit {
  return Object.fromEntries(Object.entries(audit).map(([name, event]) => [name, viewEvent(state, event)]))
}

/** Shows an audit event; the platform itself is null. */
function viewEvent(state: SoftwareoneState, { at, by }: StoredEvent): AuditEvent {
  const contact = by === null ? undefined : state.contacts.get(by)
  if (!contact) return { at: isoTime(at), by: null }
  const { id, name, icon, revision } = contact.identity
  const actor: AuditActor = { id, name, icon, revision }
  const account = state.accounts.get(contact.directories[0]?.account ?? '')
  return {
    at: isoTime(at),
    by: actor,
    ...(account
      ? { of: { id: account.id, href: `/accounts/accounts/${account.id}`, name: account.name, icon: account.icon } }
      : {}),
  }
}

/** A member with a value, or no member at all. */
export function optional<Name extends string, Value>(name: Name, value: Value | undefined): { [Key in Name]?: Value } {
  // A computed name widens to string; the key is exactly this name.
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]: Value })
}

import { type Client, createClient, type Received } from '../../testing/client.ts'

/** Where the paths of the helpdesk begin. */
export const base = '/public/v1/helpdesk/chats'

/** A client of a fresh mock that writes to chats of its own. */
export interface Desk extends Client {
  /** Sends JSON below the chats. */
  call(method: string, path: string, body?: unknown): Promise<Received>
  /** Creates a group of the caller and these contacts, and gives its id. */
  group(...contacts: string[]): Promise<string>
  /** The participant of a chat that is the caller. */
  me(chat: string): Promise<Received['body']>
}

/** Starts a fresh mock. */
export async function createDesk(seed = 1): Promise<Desk> {
  const client = await createClient('softwareone', seed)
  const call = (method: string, path: string, body?: unknown): Promise<Received> =>
    client.send(method, `${base}${path}`, body === undefined ? {} : { body })
  const own = await call('POST', '', { type: 'Group' })
  const [{ identity }] = (await call('GET', `/${own.body.id}/participants`)).body.data
  return {
    ...client,
    call,
    async group(...contacts) {
      const { body } = await call('POST', '', {
        type: 'Group',
        name: 'Ours',
        participants: contacts.map((id) => ({ contact: { id } })),
      })
      return body.id
    },
    async me(chat) {
      const { body } = await call('GET', `/${chat}/participants?eq(identity.id,"${identity.id}")&select=audit`)
      return body.data[0]
    },
  }
}

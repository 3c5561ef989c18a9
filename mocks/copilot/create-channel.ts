import type { MembershipTypeValue } from '../../generated/copilot/enums.ts'
import { badRequest } from '../problem.ts'
import { createIds } from '../world/ids.ts'
import { createWords } from '../world/random.ts'
import type { CopilotChannel } from './channel.ts'
import { type CopilotState, countWrite } from './state.ts'
import { preciseTime } from './time.ts'
import { clientsOf, keyOwner } from './users.ts'

/** A request to create a channel, with the members of all three types. */
export interface NewChannel {
  membershipType: MembershipTypeValue
  membershipEntityId?: string
  clientId?: string
  companyId?: string
  memberIds?: string[]
}

type Membership = Pick<CopilotChannel, 'entityId' | 'companyId' | 'memberIds'>

/** Creates a channel; its type decides which members of the request count. */
export function createChannel(state: CopilotState, request: NewChannel): CopilotChannel {
  const { membershipType, clientId, companyId } = request
  const membership = memberships[membershipType](state, request)
  const { time, number } = countWrite(state)
  const now = preciseTime(time, 6, createWords(state.seed, `copilot new channel:${number}`))
  const channel: CopilotChannel = {
    id: createIds(state.seed).uuid('copilot new channel', number),
    createdAt: now,
    updatedAt: now,
    membershipType,
    ...membership,
    lastMessageDate: null,
    contract: clientId === undefined && companyId === undefined ? 'document' : 'later',
  }
  state.channels.set(channel.id, channel)
  state.messages.set(channel.id, [])
  return channel
}

const memberships = {
  individual({ users }, request) {
    const [client, name] = readEntity(request, 'clientId')
    const company = users.clients.get(client)
    if (company === undefined) throw badRequest(name, 'is not a client of this workspace')
    requireCompany(request, company)
    return { entityId: client, companyId: company, memberIds: [client, keyOwner(users)] }
  },
  company({ users }, request) {
    const [company, name] = readEntity(request, 'companyId')
    if (!users.companies.includes(company)) throw badRequest(name, 'is not a company of this workspace')
    return { entityId: company, companyId: company, memberIds: [...clientsOf(users, company), keyOwner(users)] }
  },
  group({ users }, request) {
    const memberIds = [...new Set(request.memberIds)]
    const unknown = memberIds.find((member) => !users.clients.has(member) && !users.internal.includes(member))
    if (unknown !== undefined) throw badRequest('memberIds', `holds "${unknown}", who is not a user of this workspace`)
    const [company, another] = new Set(memberIds.flatMap((member) => users.clients.get(member) ?? []))
    if (company === undefined) throw badRequest('memberIds', 'missing or empty value')
    if (another !== undefined) throw badRequest('memberIds', 'holds clients of more than one company')
    requireCompany(request, company)
    return { entityId: '', companyId: company, memberIds }
  },
} as const satisfies Record<MembershipTypeValue, (state: CopilotState, request: NewChannel) => Membership>

/** The entity by either contract's name for it, and the name that was sent. */
function readEntity(request: NewChannel, later: 'clientId' | 'companyId'): [entity: string, name: string] {
  const [entity, other] = new Set([request.membershipEntityId ?? '', request[later] ?? ''].filter((id) => id !== ''))
  if (entity === undefined) throw badRequest('membershipEntityId', 'missing or empty value')
  if (other !== undefined) throw badRequest('membershipEntityId', `differs from ${later}`)
  return [entity, request[later] === entity ? later : 'membershipEntityId']
}

function requireCompany({ companyId = '' }: NewChannel, company: string): void {
  if (companyId !== '' && companyId !== company) throw badRequest('companyId', 'is not the company of the clients')
}

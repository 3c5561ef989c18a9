import type { World } from '../world/types.ts'

/** Who uses a workspace: the team as internal users, everybody else as clients of their companies. */
export interface CopilotUsers {
  /** Ids, in the order of the world's people; the first of them made the API key. */
  internal: string[]
  /** Client id → company id. */
  clients: Map<string, string>
  /** Company ids. */
  companies: string[]
}

/** Shows the people of a world as users. */
export function projectUsers(world: World): CopilotUsers {
  const internal = world.people.filter(({ company }) => company === null)
  const clients = world.people.flatMap(({ index, company }) =>
    company === null ? [] : [[userId(world, index), companyId(world, company)] as const],
  )
  return {
    internal: internal.map(({ index }) => userId(world, index)),
    clients: new Map(clients),
    companies: world.companies.map(({ index }) => companyId(world, index)),
  }
}

/** The id of a person as a user. */
export function userId(world: World, person: number): string {
  return world.ids.uuid('copilot user', person)
}

/** The id of a company. */
export function companyId(world: World, company: number): string {
  return world.ids.uuid('copilot company', company)
}

/** The user who made the API key: messages without a sender are theirs, and they join what the key creates. */
export function keyOwner(users: CopilotUsers): string {
  return users.internal[0] ?? ''
}

/** The ids of all clients of a company. */
export function clientsOf(users: CopilotUsers, company: string): string[] {
  return [...users.clients].flatMap(([client, of]) => (of === company ? [client] : []))
}

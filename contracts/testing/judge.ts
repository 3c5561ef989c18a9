import type { Provider } from '../../generated/index.ts'
import { checkExchange } from '../check-exchange.ts'
import { loadContext } from '../context.ts'
import type { Finding } from '../finding.ts'

/** Judges one answer as a test writes it: provider, operation, status, body and, where they matter, response headers. */
export async function judge(
  provider: Provider,
  operationId: string,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Finding[]> {
  const context = await loadContext(provider)
  return checkExchange(context, operationId, {
    request: { method: 'GET', url: '/', headers: {} },
    response: { status, headers, ...(body === undefined ? {} : { body }) },
    source: { file: 'test', entry: null },
  })
}

/** The parts of a finding that most tests look at, in one line. */
export function inShort({ severity, check, instancePath, received, documented }: Finding): string {
  return `${severity} ${check} ${instancePath || '/'}: ${received} / ${documented}`
}

/** The channel that Bird's document prints, with the one value mended that breaks the document's own pattern. */
export const birdChannel = {
  id: '123e4567-e89b-12d3-a456-426614174000',
  platformId: 'text',
  name: 'text',
  connectorId: '123e4567-e89b-12d3-a456-426614174000',
  status: 'active',
  createdAt: '2024-11-21T08:56:12.986Z',
}

/** A channel of Copilot as its document describes it. */
export const copilotChannel = {
  id: 's6v9eziejrrmad40vf3vgp',
  object: 'messageChannel',
  createdAt: '2022-08-07T15:04:23.024217Z',
  updatedAt: '2022-08-07T15:12:05.024217Z',
  membershipType: 'company',
  membershipEntityId: 'a6fcd58b-fc40-46e1-ab49-219ec8162a6b',
  memberIds: ['b22a34db-f6ba-40cb-a415-c112d4c853d8'],
  lastMessageDate: null,
}

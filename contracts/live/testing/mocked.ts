import type { Provider } from '../../../generated/index.ts'
import { type Mock, startMock } from '../../../mocks/server.ts'
import { type Credentials, credentialVariable, readCredentials } from '../credentials.ts'
import type { LiveOptions } from '../run.ts'

/** The key that the mocks of these tests insist on. */
export const key = 'key-of-the-test-1234567890'

/** Every environment variable a provider of these tests could be asked with. */
const environment = Object.fromEntries(
  [
    ['bird', 'accessKey'],
    ['channel-talk', 'accessKey'],
    ['channel-talk', 'accessSecret'],
    ['copilot', 'apiKey'],
    ['packagex', 'pxApiKey'],
    ['softwareone', 'bearer'],
  ].map(([provider = '', scheme = '']) => [credentialVariable(provider, scheme), key]),
)

/** The credentials that a mock of these tests accepts. */
export function credentialsOf(provider: Provider): Credentials {
  return readCredentials(provider, environment)
}

/** Starts a mock of one provider that accepts only {@link key}. */
export async function startLocked(provider: Provider): Promise<Mock> {
  return startMock({ providers: [provider], port: 0, apiKey: key })
}

/** The IDs that a user would have to know: those that no operation lists, and those that writes are for. */
export async function idsOf(provider: Provider, mock: Mock): Promise<Record<string, string[]>> {
  const ids = mock.ids()[provider] ?? {}
  const first = (kind: string): string[] => (ids[kind] ?? []).slice(0, 1)
  if (provider === 'bird') return birdIds(mock, ids)
  if (provider === 'packagex') return packagexIds(mock, ids)
  return { group: first('group'), client: first('client'), contact: (ids['contact'] ?? []).slice(20, 21) }
}

/** A contact belongs to one channel, which the mock's list of ids does not say. */
async function birdIds({ url }: Mock, ids: Record<string, string[]>): Promise<Record<string, string[]>> {
  const [workspace = ''] = ids['workspace'] ?? []
  const [contact = ''] = ids['contact'] ?? []
  for (const channel of ids['channel'] ?? []) {
    const path = `/bird/workspaces/${workspace}/channels/${channel}/contacts/${contact}`
    const { status } = await fetch(url + path, { headers: { authorization: `AccessKey ${key}` } })
    if (status === 200) return { workspace: [workspace], channel: [channel], contact: [contact] }
  }
  return {}
}

/** A user who can be added to the first thread must not be there yet. */
async function packagexIds({ url }: Mock, ids: Record<string, string[]>): Promise<Record<string, string[]>> {
  const [thread = ''] = ids['thread'] ?? []
  const answer = await fetch(`${url}/packagex/v1/threads/${thread}`, { headers: { 'px-api-key': key } })
  const present = await answer.text()
  return { thread: [thread], user: (ids['user'] ?? []).filter((user) => !present.includes(user)).slice(0, 1) }
}

/** What a test asks a provider with: no pause, and the IDs of {@link idsOf}. */
export function optionsFor(
  provider: Provider,
  baseUrl: string,
  ids: Record<string, string[]> = {},
): Omit<LiveOptions, 'onNote'> {
  return { provider, baseUrl, credentials: credentialsOf(provider), ids, wait: async () => {} }
}

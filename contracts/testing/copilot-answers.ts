/** The company of the channel. */
export const company = 'a6fcd58b-fc40-46e1-ab49-219ec8162a6b'
/** Its one member. */
export const client = 'b22a34db-f6ba-40cb-a415-c112d4c853d8'

/** A channel of a company, as its document shows one. */
export const channel = {
  id: 's6v9eziejrrmad40vf3vgp',
  object: 'messageChannel',
  createdAt: '2022-08-07T15:04:23.024217Z',
  updatedAt: '2022-08-07T15:12:05.024217Z',
  membershipType: 'company',
  membershipEntityId: company,
  memberIds: [client],
  lastMessageDate: '2023-06-26T20:13:53.700046Z',
}
/** A message of that channel. */
export const message = {
  id: '3d0c1f7a-52f6-4a43-9d0e-6f6f0c1a9b52',
  object: 'message',
  senderId: client,
  channelId: channel.id,
  createdAt: '2023-06-26T20:13:53.700046Z',
  updatedAt: '2023-06-26T20:13:53.700046Z',
  text: 'Hello.',
}

/** An answer of JSON to a GET. */
export function answer(url: string, body: unknown) {
  const request = { method: 'GET', url, headers: {} }
  const response = { status: 200, headers: { 'content-type': 'application/json' }, body }
  return { request, response, source: { file: 'test', entry: null } }
}

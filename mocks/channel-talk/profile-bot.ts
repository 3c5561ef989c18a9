import type { BinaryValue, ProfileBot, ProfileBotValue } from '../../generated/channel-talk/types.ts'
import type { World } from '../world/types.ts'

const bytes: BinaryValue = {
  short: 1,
  char: 'a',
  int: 65_537,
  long: 4_295_032_833,
  float: 1.5,
  double: 2.25,
  direct: false,
  readOnly: true,
}

/** What the profile bot asks, with an answer under every tag that an answer may have. */
const questions: readonly { key: string; type: string; name?: string; value?: ProfileBotValue }[] = [
  { key: 'email', type: 'string', name: 'E-mail', value: { s: 'sample@team.example' } },
  { key: 'seats', type: 'number', name: 'Seats', value: { n: '42' } },
  { key: 'newsletter', type: 'boolean', value: { bool: true } },
  { key: 'colours', type: 'list', name: 'Colours', value: { ss: ['blue', 'green'] } },
  { key: 'address', type: 'object', name: 'Address', value: { m: { city: { s: 'Seoul' }, floor: { n: '3' } } } },
  { key: 'sizes', type: 'listOfNumber', name: 'Sizes', value: { ns: ['38', '39'] } },
  { key: 'history', type: 'list', value: { l: [{ s: 'ordered' }, { m: { again: { bool: false } } }] } },
  { key: 'fax', type: 'string', name: 'Fax', value: { null: true } },
  { key: 'signature', type: 'binary', name: 'Signature', value: { b: bytes } },
  { key: 'stamps', type: 'binary', name: 'Stamps', value: { bs: [bytes, { int: 0 }] } },
  { key: 'birthday', type: 'date', name: 'Birthday' },
]

/** Shows what the profile bot asked in a message: by turns one half of the questions or the other, the last still open. */
export function projectProfileBot({ ids }: World, message: number, turn: number): ProfileBot[] {
  const asked = questions.filter((_, index) => index % 2 === turn % 2)
  return asked.map((question, index) => ({
    id: ids.hex('channel-talk profile bot', message * 8 + index, 20),
    ...question,
  }))
}

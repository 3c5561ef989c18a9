import type { Shape } from '../../generated/shape.ts'
import { choose, turnOf } from '../profiles/choose.ts'
import { createWords } from '../world/random.ts'
import type { Company, Conversation, Person, World } from '../world/types.ts'
import { vary } from './make-id.ts'
import { makeTime } from './make-time.ts'

/** The object that a text belongs to: its key, and whether its component's name speaks of a person. */
export interface Owner {
  key: string
  isPerson: boolean
}

/** Who and what of the world an object tells of; the same for all of its properties. */
interface Cast {
  person: Person | undefined
  company: Company | undefined
  conversation: Conversation | undefined
  text: string | undefined
}

/** Texts by the name of a property, the first that fits. */
const texts: readonly [name: RegExp, text: (cast: Cast, owner: Owner) => string | undefined][] = [
  [/first_?name|given_?name/i, ({ person }) => person?.firstName],
  [/last_?name|family_?name|surname/i, ({ person }) => person?.lastName],
  [/mail/i, ({ person }) => person?.email],
  [/phone|mobile/i, ({ person }) => person?.phone],
  [/company|organi[sz]ation|team/i, ({ company }) => company?.name],
  [/city|town/i, ({ person }) => person?.city],
  [/country/i, ({ person }) => person?.country],
  [/lang|locale/i, ({ person }) => person?.language],
  [/(display|full|user)_?name|author|sender|keeper|owner/i, ({ person }) => person?.name],
  [/^name$/i, ({ person, conversation }, { isPerson }) => (isPerson ? person?.name : conversation?.title)],
  [/title|subject|topic|headline/i, ({ conversation }) => conversation?.title],
  [/text|content|body|message|description|comment|note|summary/i, ({ text }) => text],
]

/** Makes a text for a property: of its form, by its format, from the world by its name, or else the description's example. */
export function makeText(world: World, shape: Shape, name: string, owner: Owner): string {
  const { format, pattern, example } = shape
  const key = `${owner.key}/${name}`
  if (pattern !== undefined) return varyExample(world, shape, pattern, key)
  const cast = castOf(world, owner.key)
  if (format === 'date-time') return new Date(makeTime(world.now, owner.key, name)).toISOString()
  if (format === 'date') return new Date(makeTime(world.now, owner.key, name)).toISOString().slice(0, 10)
  if (format === 'uuid') return world.ids.uuid(`derived ${key}`, 0)
  if (format === 'email') return cast.person?.email ?? 'somebody@team.example'
  if (format === 'uri') return `https://${cast.company?.domain ?? 'team.example'}/${name}/${turnOf(key, 10_000)}`
  const [, text] = texts.find(([named]) => named.test(name)) ?? []
  return fitted(text?.(cast, owner) ?? (typeof example === 'string' ? example : (cast.text ?? 'text')), shape)
}

function varyExample({ seed }: World, { example, min = 0, max }: Shape, pattern: string, key: string): string {
  const form = new RegExp(pattern, 'u')
  const isFine = (text: string): boolean => form.test(text) && text.length >= min && text.length <= (max ?? text.length)
  return vary(String(example ?? ''), isFine, createWords(seed, key))
}

function castOf({ people, companies, conversations, textOf }: World, key: string): Cast {
  const person = choose(`${key}:person`, people)
  const conversation = choose(`${key}:conversation`, conversations)
  const company = companies[person?.company ?? turnOf(`${key}:company`, companies.length)]
  const message = choose(`${key}:text`, conversation?.messages ?? [])
  return { person, company, conversation, text: message && textOf(message) }
}

/** Not longer than is allowed, nor shorter; counted in characters, as JSON Schema does. */
function fitted(text: string, { min = 0, max }: Shape): string {
  const characters = [...text]
  const cut = max === undefined ? text : characters.slice(0, max).join('')
  return characters.length < min ? cut + '.'.repeat(min - characters.length) : cut
}

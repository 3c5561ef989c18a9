import type { Faker } from '@faker-js/faker'
import type { KeyedFaker } from './faker.ts'
import type { Conversation, World } from './types.ts'

/** Gives the text of each message: what the system says of a conversation, or what somebody might write in it. */
export function createTexts(keyed: KeyedFaker, conversations: readonly Conversation[]): World['textOf'] {
  const texts = new Map<number, string>()
  return ({ index, conversation: of, position, sender }) => {
    const known = texts.get(index)
    const conversation = conversations[of]
    if (known !== undefined || !conversation) return known ?? ''
    const text =
      sender === null
        ? `${conversation.title} was opened.`
        : makeText(keyed(`message:${of}:${position}`), conversation, position)
    texts.set(index, text)
    return text
  }
}

/** An opening first, then questions, answers and thanks. */
function makeText(faker: Faker, conversation: Conversation, position: number): string {
  const topic = conversation.title.toLowerCase()
  const turn = faker.helpers.arrayElement(position < 2 ? openings : turns)
  return turn(faker, topic)
}

/** Draws only what it says: most of what faker could draw for a message would never be read. */
type Turn = (faker: Faker, topic: string) => string

const openings: readonly Turn[] = [
  (_, topic) => `Hi, this is about the ${topic}.`,
  (_, topic) => `Good morning! Could somebody help with the ${topic}?`,
  (_, topic) => `We would like to talk about the ${topic}.`,
]

const turns: readonly Turn[] = [
  (faker) => `Could you send the order ${number(faker)} again? The ${faker.commerce.productName()} was missing.`,
  (faker) => `I have attached what we agreed on ${faker.date.weekday()}.`,
  () => `Thanks, that works for us.`,
  (faker) => `Is the ${faker.commerce.productName()} still available in ${faker.color.human()}?`,
  (faker) => `We will have an answer by ${faker.date.weekday()}.`,
  (faker) => `The numbers for ${faker.location.city()} do not add up, please see row ${number(faker) % 90}.`,
  (faker) => `Let me check with ${faker.person.firstName()} and come back to you.`,
  (faker) => `Perfect, I have closed ticket #${number(faker)}.`,
  (faker) => `Could we move the call to ${faker.date.weekday()}, ${faker.number.int({ min: 8, max: 17 })}:30?`,
  (faker) => `Our address has changed: ${faker.location.streetAddress()}, ${faker.location.city()}.`,
]

function number(faker: Faker): number {
  return faker.number.int({ min: 1000, max: 9999 })
}

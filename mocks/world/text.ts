import type { Faker } from '@faker-js/faker'
import type { Conversation } from './types.ts'

/** Makes what somebody might write in a conversation: an opening first, then questions, answers and thanks. */
export function makeText(faker: Faker, conversation: Conversation, position: number): string {
  const topic = conversation.title.toLowerCase()
  const product = faker.commerce.productName()
  const number = faker.number.int({ min: 1000, max: 9999 })
  const weekday = faker.date.weekday()
  const openings = [
    `Hi, this is about the ${topic}.`,
    `Good morning! Could somebody help with the ${topic}?`,
    `We would like to talk about the ${topic}.`,
  ]
  const turns = [
    `Could you send the order ${number} again? The ${product} was missing.`,
    `I have attached what we agreed on ${weekday}.`,
    `Thanks, that works for us.`,
    `Is the ${product} still available in ${faker.color.human()}?`,
    `We will have an answer by ${weekday}.`,
    `The numbers for ${faker.location.city()} do not add up, please see row ${number % 90}.`,
    `Let me check with ${faker.person.firstName()} and come back to you.`,
    `Perfect, I have closed ticket #${number}.`,
    `Could we move the call to ${weekday}, ${faker.number.int({ min: 8, max: 17 })}:30?`,
    `Our address has changed: ${faker.location.streetAddress()}, ${faker.location.city()}.`,
  ]
  return faker.helpers.arrayElement(position < 2 ? openings : turns)
}

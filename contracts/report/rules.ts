import type { CheckName } from '../finding.ts'

/** What a check judges, in one sentence, and how to read its findings. */
export interface Rule {
  title: string
  help: string
}

const askFirst =
  'Ask the provider if it is meant. If it is, change the description; if not, note a deviation until it is mended.'

/** Every check in words, for report formats that carry the rules with the findings. */
export const rules = {
  'status-code': {
    title: 'A status that the operation does not document.',
    help: `Code that handles only the documented statuses does not expect this one. ${askFirst}`,
  },
  'content-type': {
    title: 'A media type that the answer does not document.',
    help: `The body may not be what the description says, and is not judged then. ${askFirst}`,
  },
  'response-headers': {
    title: 'A documented response header that is missing or has another value.',
    help: `Recorders may leave headers out: look at the recording first. ${askFirst}`,
  },
  'response-schema': {
    title: 'A value of another type, form or size than documented.',
    help: `Code made from the description cannot read this answer safely. ${askFirst}`,
  },
  'required-property': {
    title: 'A required property that is absent.',
    help: `Absent is not null: the property itself is missing. ${askFirst}`,
  },
  presence: {
    title: 'A property that is absent although every known answer has it.',
    help: 'Nothing marks it required, so code should not rely on it. If it may be absent, take its mark "always" out of the description.',
  },
  nullable: {
    title: 'A null where the description allows none.',
    help: `Null is not absent: the property is there without a value. ${askFirst}`,
  },
  'enum-value': {
    title: 'A value that the list of documented values does not have.',
    help: 'In a closed list it is broken; in a list that the provider may extend it is only new. If the provider names it now, add it to the description.',
  },
  'id-kind': {
    title: 'An ID of another kind or form than belongs there.',
    help: `Two kinds of ID may have been confused, by the provider or in the request. ${askFirst}`,
  },
  timestamp: {
    title: 'A time in another form or unit than documented.',
    help: `Seconds read as milliseconds are wrong by a factor of a thousand. ${askFirst}`,
  },
  'undocumented-property': {
    title: 'A property that the description does not know.',
    help: 'Nothing is lost by it. If the provider documents it now, add it to the description.',
  },
  pagination: {
    title: 'Pages that do not fit together as documented.',
    help: `A client that follows them would miss items, see them twice or never end. ${askFirst}`,
  },
  invariant: {
    title: 'Fields that contradict each other by a rule of the document.',
    help: `Each value is allowed by itself; together they are not. ${askFirst}`,
  },
  consistency: {
    title: 'Two answers of one recording that contradict each other.',
    help: `The same thing was told differently. If it was changed in between, leave the change in the recording. ${askFirst}`,
  },
  request: {
    title: 'A request that is not as documented.',
    help: 'The answer to it says little about the contract. Mend the client that sent it, then record again.',
  },
} as const satisfies Record<CheckName, Rule>

import type {
  Block,
  Button,
  CreateMessageRequest,
  File,
  Log,
  Marketing,
  MessageSupportBot,
  WebPage,
} from '../../generated/channel-talk/types.ts'

/** What a sender says, without anything the description does not know: an unknown member of a request is not kept. */
export function readContent(body: CreateMessageRequest): CreateMessageRequest {
  const { blocks, buttons, files, webPage, log, marketing, supportBot } = body
  return {
    ...pick(body, ['requestId', 'plainText', 'options', 'broadcastedMsg', 'rootMessageId']),
    ...(blocks ? { blocks: blocks.map(readBlock) } : {}),
    ...(buttons ? { buttons: buttons.map(readButton) } : {}),
    ...(files ? { files: files.map((file) => pick(file, fileMembers)) } : {}),
    ...(webPage ? { webPage: pick(webPage, webPageMembers) } : {}),
    ...(log ? { log: pick(log, logMembers) } : {}),
    ...(marketing ? { marketing: pick(marketing, marketingMembers) } : {}),
    ...(supportBot ? { supportBot: readSupportBot(supportBot) } : {}),
  }
}

const fileMembers = [
  'id',
  'type',
  'name',
  'size',
  'contentType',
  'duration',
  'width',
  'height',
  'orientation',
  'animated',
  'bucket',
  'key',
  'previewKey',
  'channelId',
  'chatId',
  'chatType',
  'managerId',
  'privateFileScope',
  'sharedDomain',
] as const satisfies readonly (keyof File)[]
const webPageMembers = [
  'id',
  'url',
  'title',
  'description',
  'imageUrl',
  'videoUrl',
  'publisher',
  'author',
  'width',
  'height',
  'bucket',
  'previewKey',
  'logo',
  'name',
] as const satisfies readonly (keyof WebPage)[]
const logMembers = ['action', 'values', 'triggerType', 'triggerId'] as const satisfies readonly (keyof Log)[]
const marketingMembers = [
  'type',
  'id',
  'advertising',
  'exposureType',
  'sendToOfflineXms',
  'sendToOfflineEmail',
] as const satisfies readonly (keyof Marketing)[]

function readBlock(block: Block): Block {
  return {
    ...pick(block, ['type', 'language', 'value']),
    ...(block.blocks ? { blocks: block.blocks.map(readBlock) } : {}),
  }
}

function readButton(button: Button): Button {
  return {
    ...pick(button, ['title', 'colorVariant', 'url']),
    ...(button.action ? { action: pick(button.action, ['type', 'attributes']) } : {}),
  }
}

function readSupportBot(place: MessageSupportBot): MessageSupportBot {
  return {
    ...pick(place, ['id', 'revisionId', 'sectionId', 'stepIndex', 'submitButtonIndex']),
    ...(place.buttons ? { buttons: place.buttons.map((button) => pick(button, ['text', 'nextSectionId'])) } : {}),
  }
}

/** Texts and numbers are their own copies; a structured clone of one costs as much as that of a whole block. */
function copy<Value>(value: Value): Value {
  return typeof value === 'object' ? structuredClone(value) : value
}

/** A copy of some members, of those that are there. */
function pick<Value extends object, Name extends keyof Value>(value: Value, names: readonly Name[]): Pick<Value, Name> {
  // Exactly the named members of a Value, which is what its type says.
  const picked = {} as Pick<Value, Name>
  for (const name of names) if (Object.hasOwn(value, name)) picked[name] = copy(value[name])
  return picked
}

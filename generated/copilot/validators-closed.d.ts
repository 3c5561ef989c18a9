// Generated from specs/copilot by `npm run generate`. Edit the description instead.

import type { Validator } from '../validator.ts'
import type { components } from './types.ts'

export const CodedError: Validator<components['schemas']['CodedError']>
export const CompanyMessageChannel: Validator<components['schemas']['CompanyMessageChannel']>
export const CreateCompanyMessageChannel: Validator<components['schemas']['CreateCompanyMessageChannel']>
export const CreateGroupMessageChannel: Validator<components['schemas']['CreateGroupMessageChannel']>
export const CreateIndividualMessageChannel: Validator<components['schemas']['CreateIndividualMessageChannel']>
export const CreateMessageChannelRequest: Validator<components['schemas']['CreateMessageChannelRequest']>
export const DateTime: Validator<components['schemas']['DateTime']>
export const Error: Validator<components['schemas']['Error']>
export const GroupMessageChannel: Validator<components['schemas']['GroupMessageChannel']>
export const IndividualMessageChannel: Validator<components['schemas']['IndividualMessageChannel']>
export const MembershipType: Validator<components['schemas']['MembershipType']>
export const Message: Validator<components['schemas']['Message']>
export const MessageChannel: Validator<components['schemas']['MessageChannel']>
export const MessageChannelBase: Validator<components['schemas']['MessageChannelBase']>
export const MessageChannelPage: Validator<components['schemas']['MessageChannelPage']>
export const MessagePage: Validator<components['schemas']['MessagePage']>
export const RequestError: Validator<components['schemas']['RequestError']>
export const SendMessageRequest: Validator<components['schemas']['SendMessageRequest']>
export const UncodedError: Validator<components['schemas']['UncodedError']>
export const listMessageChannels200: Validator<unknown>
export const listMessageChannels400: Validator<unknown>
export const listMessageChannels401: Validator<unknown>
export const listMessageChannels429: Validator<unknown>
export const listMessageChannels500: Validator<unknown>
export const createMessageChannel200: Validator<unknown>
export const createMessageChannel400: Validator<unknown>
export const createMessageChannel401: Validator<unknown>
export const createMessageChannel429: Validator<unknown>
export const createMessageChannel500: Validator<unknown>
export const getMessageChannel200: Validator<unknown>
export const getMessageChannel400: Validator<unknown>
export const getMessageChannel401: Validator<unknown>
export const getMessageChannel404: Validator<unknown>
export const getMessageChannel429: Validator<unknown>
export const getMessageChannel500: Validator<unknown>
export const listMessages200: Validator<unknown>
export const listMessages400: Validator<unknown>
export const listMessages401: Validator<unknown>
export const listMessages404: Validator<unknown>
export const listMessages429: Validator<unknown>
export const listMessages500: Validator<unknown>
export const sendMessage200: Validator<unknown>
export const sendMessage400: Validator<unknown>
export const sendMessage401: Validator<unknown>
export const sendMessage404: Validator<unknown>
export const sendMessage429: Validator<unknown>
export const sendMessage500: Validator<unknown>

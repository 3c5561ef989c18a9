// Generated from specs/bird by `npm run generate`. Edit the description instead.

import type { Validator } from '../validator.ts'
import type { components } from './types.ts'

export const CapabilityNode: Validator<components['schemas']['CapabilityNode']>
export const Channel: Validator<components['schemas']['Channel']>
export const ChannelCapabilities: Validator<components['schemas']['ChannelCapabilities']>
export const ChannelContact: Validator<components['schemas']['ChannelContact']>
export const ChannelList: Validator<components['schemas']['ChannelList']>
export const ChannelMessageType: Validator<components['schemas']['ChannelMessageType']>
export const ChannelStatus: Validator<components['schemas']['ChannelStatus']>
export const ContactIdentifierFormat: Validator<components['schemas']['ContactIdentifierFormat']>
export const ContactIdentifierFormatType: Validator<components['schemas']['ContactIdentifierFormatType']>
export const DateTime: Validator<components['schemas']['DateTime']>
export const IncomingMessagingCapability: Validator<components['schemas']['IncomingMessagingCapability']>
export const MediaCapabilities: Validator<components['schemas']['MediaCapabilities']>
export const MessagingCapabilities: Validator<components['schemas']['MessagingCapabilities']>
export const MessagingCapability: Validator<components['schemas']['MessagingCapability']>
export const OutgoingMessagingCapability: Validator<components['schemas']['OutgoingMessagingCapability']>
export const PausableCapability: Validator<components['schemas']['PausableCapability']>
export const PlatformServiceProtocol: Validator<components['schemas']['PlatformServiceProtocol']>
export const PlatformServiceVersion: Validator<components['schemas']['PlatformServiceVersion']>
export const PlatformTemplateEngine: Validator<components['schemas']['PlatformTemplateEngine']>
export const Preferences: Validator<components['schemas']['Preferences']>
export const RequestError: Validator<components['schemas']['RequestError']>
export const Setting: Validator<components['schemas']['Setting']>
export const SettingVisibility: Validator<components['schemas']['SettingVisibility']>
export const SuiteType: Validator<components['schemas']['SuiteType']>
export const UseCaseType: Validator<components['schemas']['UseCaseType']>
export const Uuid: Validator<components['schemas']['Uuid']>
export const ValidationError: Validator<components['schemas']['ValidationError']>
export const VoiceCapabilities: Validator<components['schemas']['VoiceCapabilities']>
export const VoiceCapability: Validator<components['schemas']['VoiceCapability']>
export const listChannels200: Validator<unknown>
export const listChannels401: Validator<unknown>
export const listChannels403: Validator<unknown>
export const listChannels404: Validator<unknown>
export const listChannels422: Validator<unknown>
export const listChannels429: Validator<unknown>
export const getChannel200: Validator<unknown>
export const getChannel401: Validator<unknown>
export const getChannel403: Validator<unknown>
export const getChannel404: Validator<unknown>
export const getChannel422: Validator<unknown>
export const getChannel429: Validator<unknown>
export const getChannelContact200: Validator<unknown>
export const getChannelContact401: Validator<unknown>
export const getChannelContact403: Validator<unknown>
export const getChannelContact404: Validator<unknown>
export const getChannelContact422: Validator<unknown>
export const getChannelContact429: Validator<unknown>

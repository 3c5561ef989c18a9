import { channelMessageType, channelStatus, useCaseType } from '../../generated/bird/enums.ts'
import type { Channel } from '../../generated/bird/types.ts'
import { isoTime } from '../world/time.ts'
import type { Company, World } from '../world/types.ts'
import { projectCapabilities } from './capabilities.ts'

const platforms = [
  { platformId: 'whatsapp', label: 'WhatsApp' },
  { platformId: 'sms-messagebird', label: 'SMS' },
  { platformId: 'email-sparkpost', label: 'E-mail' },
  { platformId: 'voice-messagebird', label: 'Voice' },
] as const

const minute = 60_000

/** Shows one line of a company as a channel; the optional members come, go and are null by turns. */
export function projectChannel(world: World, company: Company, index: number): Channel {
  const { platformId, label } = platforms[index % platforms.length] ?? platforms[0]
  const createdAt = company.createdAt + (index + 1) * 37 * minute
  // Most channels work; the others show every other status in turn.
  const status = index % 3 === 2 ? channelStatus.values[index % channelStatus.values.length] : 'active'
  return {
    id: world.ids.uuid('bird channel', index),
    platformId,
    name: `${company.name} ${label}`,
    connectorId: world.ids.uuid('bird connector', index),
    identifier:
      platformId === 'email-sparkpost'
        ? `hello@${company.domain}`
        : `+1${312 + index}5550${String(100 + (index % 100))}`,
    status: status ?? 'active',
    contactIdentifierKeyOverride: index % 5 === 1 ? 'phonenumber' : null,
    contactIdentifierFormatOverride: index % 5 === 1 ? { type: 'none', pattern: '^[+]' } : null,
    platformServiceUrlOverride: index % 7 === 3 ? `https://messaging.${company.domain}/v1` : null,
    platformServiceVersionOverride: index % 7 === 3 ? '1.0' : null,
    platformServiceProtocolOverride: index % 7 === 3 ? (index % 2 === 0 ? 'http' : 'https') : null,
    ...(index % 4 === 1 ? {} : { platformMessageJsonSchemaOverride: index % 4 === 0 ? { type: 'object' } : null }),
    platformTemplateEngineOverride: index % 6 === 0 ? null : index % 2 === 0 ? 'default' : 'liquid',
    capabilities: projectCapabilities(platformId, createdAt),
    settings: [
      {
        key: 'region',
        value: index % 2 === 0 ? 'eu' : 'us',
        displayName: 'Region',
        description: 'Where messages are kept.',
        visibility: 'public',
      },
    ],
    connectionParams: [
      {
        key: 'sender',
        value: company.name,
        displayName: 'Sender',
        description: 'The name shown to contacts.',
        visibility: 'public',
      },
    ],
    preferences:
      index % 3 === 0
        ? null
        : {
            disableProfileFetching: false,
            explicitMarketingOptOut: index % 2 === 0,
            ignoreSuppressionChecks: false,
            isPrivate: index % 4 === 0,
          },
    useCaseId: index % 4 === 2 ? `use-case-${index}` : null,
    useCaseType: index % 4 === 3 ? null : (useCaseType.values[index % useCaseType.values.length] ?? null),
    channelMessageType: channelMessageType.values[index % channelMessageType.values.length] ?? 'transactional',
    suites: index % 2 === 0 ? ['marketing'] : [],
    createdAt: isoTime(createdAt),
    ...(index % 8 === 5 ? {} : { updatedAt: isoTime(createdAt + 90 * minute) }),
  }
}

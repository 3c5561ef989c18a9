import type { MobileSession, WebSession } from '../../generated/channel-talk/types.ts'
import { between, pick, type Words } from '../world/random.ts'
import { sparse } from './sparse.ts'

const systems = ['Mac OS X', 'Windows', 'Linux'] as const
const browsers = ['Chrome', 'Firefox', 'Safari'] as const

/** The latest session of a user in a browser. */
export function projectWeb(words: Words, lastSeenAt: number): WebSession {
  const os = pick(words, systems)
  const browserName = pick(words, browsers)
  const browser = `${browserName} ${between(words, 110, 137)}`
  const session: WebSession = {
    device: 'desktop',
    os,
    osName: os,
    browser,
    browserName,
    sessionsCount: between(words, 1, 40),
    lastSeenAt,
  }
  return sparse(
    session,
    ['device', 'os', 'osName', 'browser', 'browserName', 'sessionsCount', 'lastSeenAt'],
    words() % 14,
  )
}

/** The latest session of a user in the team's app. */
export function projectMobile(words: Words, lastSeenAt: number): MobileSession {
  const ios = between(words, 0, 1) === 0
  const osName = ios ? 'iOS' : 'Android'
  const session: MobileSession = {
    device: ios ? 'iPhone' : 'Pixel',
    os: `${osName} ${between(words, 14, 18)}`,
    osName,
    appName: 'Orders',
    appVersion: `3.${between(words, 0, 9)}.0`,
    sdkName: ios ? 'channel-plugin-ios' : 'channel-plugin-android',
    sdkVersion: '12.4.1',
    sessionsCount: between(words, 1, 25),
    lastSeenAt: lastSeenAt - between(words, 0, 86_400_000),
  }
  return sparse(session, mobileMembers, words() % 14)
}

const mobileMembers = [
  'device',
  'os',
  'osName',
  'appName',
  'appVersion',
  'sdkName',
  'sdkVersion',
  'sessionsCount',
  'lastSeenAt',
] as const

import type { Avatar } from '../../generated/channel-talk/types.ts'

/** Where the provider keeps files and pictures. */
export const bucket = 'bin.exp.channel.io'

/** A stored picture of somebody. */
export function projectAvatar(key: string): Avatar {
  return { bucket, key: `pub-file/avatars/${key}.png`, width: 120, height: 120 }
}

/** The address of the picture of somebody without one of their own: the first letter on a colour. */
export function avatarUrl(name: string): string {
  return `https://cf.channel.io/avatar/text/${encodeURIComponent(name.slice(0, 1).toUpperCase())}.c6a5ff.png`
}

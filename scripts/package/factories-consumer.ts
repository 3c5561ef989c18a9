/** What the README shows of factories. */
export const factoriesExample = `import { createFactories } from 'channel-contracts/factories'

const bird = await createFactories('bird', { seed: 1 })
const failed = bird.Channel({ status: 'failed' })
const hidden = bird.Channel.list(3, { preferences: { isPrivate: true } })
`

/** A program that does what the README shows, and ends well only if the objects are as they were asked for, each another one. */
export const factoriesConsumer = `${factoriesExample}
const isHidden = ({ preferences }) => preferences.isPrivate
const ids = new Set([failed, ...hidden].map(({ id }) => id))
process.exitCode = failed.status === 'failed' && hidden.every(isHidden) && ids.size === 4 ? 0 : 1
`

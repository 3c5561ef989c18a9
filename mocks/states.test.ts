import { describe, expect, test } from 'vitest'
import { providerNames } from '../generated/index.ts'
import type { Profile } from './profiles/profile.ts'
import { createService } from './service.ts'
import { writesOf } from './testing/writes.ts'
import { createWorld } from './world/world.ts'

const world = createWorld(1)

describe.each(providerNames)('%s', (provider) => {
  test.each<Profile>(['typical', 'large'])(
    'has nothing of any write after a reset to the same world, %s',
    async (profile) => {
      const service = await createService(provider, world, { engine: 'plain', profile })
      const untouched = structuredClone(service.state())
      for (let turn = 0; turn < 2; turn += 1) {
        for (const { operationId, request } of writesOf(provider, service)) {
          // A bot of a new name is made on the way.
          const rawQuery = operationId === 'createGroupMessage' ? 'botName=Newcomer' : ''
          expect((await service.answer({ ...request, rawQuery })).status).toBeLessThan(300)
          expect(service.state()).not.toEqual(untouched)
        }
        service.reset(world, profile)
        expect(service.state()).toEqual(untouched)
      }
    },
  )
})

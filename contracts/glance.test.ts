import { describe, expect, test } from 'vitest'
import { providerNames } from '../generated/index.ts'
import { aimAtComponents } from './aims.ts'
import { responseSchema } from './checks/response-schema.ts'
import { hiding } from './redact.ts'
import { findSuspects } from './suspects.ts'
import { corpus, type Sample } from './testing/corpus.ts'
import { walkTo } from './walk.ts'

/** Whether the checks of a body alone say something of it. */
function isSuspicious({ context, schema, body, name }: Sample & { name: string }): boolean {
  const found = responseSchema({ ...context, redactor: hiding }, name, schema, body)
  return found.length > 0 || findSuspects(context, schema, body).length > 0
}

describe.each(providerNames)('a quick look at answers of %s', (provider) => {
  test('is silent only where the checks are, and meets the components that the walk meets', async () => {
    const counts = { silent: 0, doubtful: 0 }
    for await (const sample of corpus(provider)) {
      const name = `${sample.operationId}${sample.key}`
      const glance = sample.context.glances[name]
      const components = Object.keys(sample.context.description.components.schemas)
      const sightings = Object.fromEntries(components.map((one) => [one, [] as unknown[]]))
      const isSilent = glance?.(sample.body, sightings) === true
      counts[isSilent ? 'silent' : 'doubtful'] += 1
      // Errors whose variants nothing tells apart are left to the checks.
      if (sample.change === '' && sample.key.startsWith('2')) expect(isSilent, name).toBe(true)
      if (!isSilent) continue
      expect(isSuspicious({ ...sample, name }), `${name}: ${sample.change}`).toBe(false)
      // A walk for each component takes long: every seventh sample must do.
      if (counts.silent % 7 !== 1) continue
      const { description } = sample.context
      for (const component of components) {
        const mets = walkTo(description, sample.schema, sample.body, aimAtComponents(description, [component]))
        const objects = mets.flatMap(({ value }) =>
          typeof value === 'object' && value !== null && !Array.isArray(value) ? [value] : [],
        )
        expect(new Set(sightings[component]), `${name} ${component}`).toEqual(new Set(objects))
      }
    }
    expect(counts.silent).toBeGreaterThan(20)
    expect(counts.doubtful).toBeGreaterThan(counts.silent)
  })
})

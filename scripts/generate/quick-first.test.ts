import { describe, expect, test } from 'vitest'
import { loadContext } from '../../contracts/context.ts'
import type { Description } from '../../contracts/description.ts'
import { corpus } from '../../contracts/testing/corpus.ts'
import { providerNames } from '../../generated/index.ts'
import type { Validator } from '../../generated/validator.ts'
import { createReference } from '../mutate/reference.ts'
import { quickFirst } from './quick-first.ts'
import { responseSchemas } from './registrations.ts'
import { bundleCode, openLooks } from './validators.ts'

type Looks = Record<string, (value: unknown) => boolean>

async function looksOf(description: Description): Promise<Looks> {
  const code = await bundleCode(openLooks(description, responseSchemas(description)))
  const { glances }: { glances: Looks } = await import(
    `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  )
  return glances
}

/** A description that demands no property and no format. */
function lenient(description: Description): Description {
  return JSON.parse(JSON.stringify(description), (key, value) =>
    (key === 'required' && Array.isArray(value)) || (key === 'format' && typeof value === 'string') ? undefined : value,
  )
}

describe.each(providerNames)('the quick looks before the validators of %s', (provider) => {
  test('find in order only what ajv does, and all good answers', async () => {
    const { description } = await loadContext(provider)
    const reference = createReference(description)
    const looks = await looksOf(description)
    const lenientLooks = await looksOf(lenient(description))
    const counts = { inOrder: 0, wrongly: 0, wronglyByLenient: 0 }
    for await (const { operationId, key, body, change } of corpus(provider)) {
      const name = `${operationId}${key}`
      const isValid = reference(operationId, key, body).length === 0
      const isInOrder = looks[name]?.(body) === true
      // Errors whose variants nothing tells apart are left to ajv.
      if (change === '' && key.startsWith('2')) expect(isInOrder, name).toBe(true)
      counts.inOrder += isInOrder ? 1 : 0
      counts.wrongly += isInOrder && !isValid ? 1 : 0
      counts.wronglyByLenient += lenientLooks[name]?.(body) && !isValid ? 1 : 0
    }
    expect(counts.inOrder).toBeGreaterThan(20)
    expect(counts.wrongly).toBe(0)
    expect(counts.wronglyByLenient).toBeGreaterThan(0)
  })
})

test('a validator with a quick look leaves errors where the look was not enough, and none after a value that is in order', () => {
  const isText: Validator<unknown> = (value): value is unknown => {
    isText.errors =
      typeof value === 'string' ? null : [{ instancePath: '', schemaPath: '', keyword: 'type', params: {} }]
    return isText.errors === null
  }
  const validate = quickFirst((value) => value === 'known', isText)
  expect([validate('another'), validate.errors]).toEqual([true, null])
  expect([validate(1), validate.errors?.length]).toEqual([false, 1])
  expect([validate('known'), validate.errors]).toEqual([true, null])
})

import { fileURLToPath } from 'node:url'
import type { Description } from '../../../contracts/description.ts'
import { bundleDescription } from '../bundle.ts'
import { readSource, type Source } from '../source.ts'

/** The specs folder of the tiny provider that the generator's tests use. */
export const pigeonSpecs = fileURLToPath(new URL('specs', import.meta.url))

/** Reads the tiny provider as the generator does. */
export async function readPigeon(): Promise<{ source: Source; description: Description }> {
  const source = readSource(pigeonSpecs, 'pigeon')
  return { source, description: await bundleDescription(source) }
}

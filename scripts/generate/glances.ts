import type { Description } from '../../contracts/description.ts'
import { quickSource } from './glances/source.ts'
import { isDocumentedKind } from './id-forms.ts'
import { patternOf } from './ids.ts'
import { header } from './names.ts'
import { responseSchemas } from './registrations.ts'
import type { IdKind } from './source.ts'
import { bundleCode } from './validators.ts'
import { formats } from './vocabulary.ts'

/**
 * Writes for each JSON answer a function that tells in one pass over a body that no check of it alone has anything to say: it is valid and
 * closed, its values are known, its IDs have their forms, its moments their units, and what every known answer has is there. Whatever is not
 * that, or more than a quick look can tell, is false: then the checks themselves look.
 */
export async function glancesFile(
  description: Description,
  kinds: Record<string, IdKind>,
  provider: string,
): Promise<string> {
  const undocumented = Object.entries(kinds).filter(([, kind]) => !isDocumentedKind(kind))
  const idForms = new Map(undocumented.map(([name, kind]) => [name, patternOf(kind)]))
  const source = quickSource(
    { description, isClosed: true, idForms, formats: new Set(formats.checked) },
    responseSchemas(description),
  )
  return header(provider) + (await bundleCode(source))
}

/** The types of the module. */
export function glanceTypes(provider: string): string {
  return `${header(provider)}
import type { Glance } from '../glance.ts'

/** Quick looks at the answers of ${provider}, by operationId + status. */
export const glances: Record<string, Glance>
`
}

/** Writes the type of a quick look. */
export function glanceTypeFile(): string {
  return `// Written by \`npm run generate\`. Edit scripts/generate/glances.ts instead.

/** What a quick look met: the values of each component that has a list here, and how many names the objects of the body have together. */
export interface Sightings {
  names: number
  [component: string]: unknown[] | number
}

/** Tells whether no check of a body alone has anything to say; false also where that cannot be told quickly. */
export type Glance = (body: unknown, sightings: Sightings) => boolean
`
}

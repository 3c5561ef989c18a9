import { sep } from 'node:path'
import type { Place } from '../report.ts'
import { placeOf } from './phrases.ts'
import { printable } from './printable.ts'

/** A place in a file, as SARIF says it. */
export interface SarifLocation {
  id?: number
  message?: { text: string }
  physicalLocation?: { artifactLocation: { uri: string }; region?: { startLine: number } }
  logicalLocations?: { fullyQualifiedName: string; kind: string }[]
}

/** The location of a finding: the recording, which stands in the repository more likely than a description does. */
export function placeLocation({ source, instancePath }: Place, fallback: string): SarifLocation {
  return {
    ...fileLocation(source.file === '-' ? fallback : source.file),
    message: { text: messageText(placeOf(source)) },
    logicalLocations: [{ fullyQualifiedName: instancePath || '/', kind: 'value' }],
  }
}

/** A file as a location. The line is the first, because GitHub wants one; which it is in a recording is not known. */
export function fileLocation(file: string): SarifLocation {
  return { physicalLocation: { artifactLocation: { uri: fileUri(file) }, region: { startLine: 1 } } }
}

/**
 * A path as a URI reference: relative stays relative, absolute becomes `file://`; everything else is percent-encoded.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html section 3.4.3
 */
export function fileUri(file: string, separator: string = sep): string {
  const path = file.replaceAll(separator, '/').replace(/^(?:\.\/+)+/, '')
  const drive = /^[A-Za-z]:(?=\/)/.exec(path)?.[0] ?? ''
  const encoded = path
    .slice(drive.length)
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
  const rest = encoded.join('/')
  if (drive !== '') return `file:///${drive}${rest}`
  return rest.startsWith('/') ? `file://${rest}` : rest
}

/** One line for a message. Viewers read `[text](place)` as a link: whoever answers a request shall not write links into a report. */
export function messageText(text: string): string {
  return printable(text).replaceAll('](', '] (')
}

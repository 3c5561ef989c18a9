import type { FailOn } from '../fail-on.ts'
import type { Report } from '../report.ts'
import { formatGithub } from './github.ts'
import { formatJson } from './json.ts'
import { formatJunit } from './junit.ts'
import { formatMarkdown } from './markdown.ts'
import { formatSarif } from './sarif.ts'
import { formatText } from './text.ts'

/** What a format may be told; each heeds what concerns it. */
export interface FormatOptions {
  /** Colours, for a terminal: only `text` has them. */
  colour?: boolean
  /** What the run fails on, `error` when left out. */
  failOn?: FailOn
}

/** Writes a report as a whole file; the same report gives the same bytes. */
export type Formatter = (report: Report, options?: FormatOptions) => string

/** The name of a format. */
export type FormatName = 'text' | 'json' | 'junit' | 'sarif' | 'github' | 'markdown'

/** Every format by its name. */
export const formats: Readonly<Record<FormatName, Formatter>> = {
  text: formatText,
  json: formatJson,
  junit: formatJunit,
  sarif: formatSarif,
  github: formatGithub,
  markdown: formatMarkdown,
}

/** Tells whether a text is the name of a format. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name)
}

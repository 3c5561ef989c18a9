import type { Judgement } from './finding.ts'

/** Says what to do about a judgement, in one sentence: first ask who is wrong, then which file says so. */
export function adviseOn({ severity, spec, documented }: Pick<Judgement, 'severity' | 'spec' | 'documented'>): string {
  if (severity === 'info') return `Nothing is broken; if the provider names it now, add it to ${spec}.`
  if (documented === 'no such property') return `If the provider documents it now, add it to ${spec}.`
  return `Ask the provider if this is meant; if it is, change ${spec}, else note a deviation.`
}

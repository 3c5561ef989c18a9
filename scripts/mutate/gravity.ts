import type { Severity } from '../../contracts/finding.ts'
import type { Met } from '../../contracts/walk.ts'

/**
 * How grave it is to break what a keyword claims, by the rule of `specs/README.md`: a warning where all evidence that is named for it was only
 * seen, used or inferred, else an error. Written apart from the checks, so that both must agree.
 */
export function gravityOf(group: readonly Met[], keyword: string): Severity {
  const grades: string[] = []
  for (const { schema } of group) {
    const evidence = schema['x-evidence']
    if (typeof evidence === 'object') grades.push(evidence[keyword]?.split(':')[0] ?? '')
    else if (evidence !== undefined && schema['x-source'] === undefined) grades.push(evidence.split(':')[0] ?? '')
  }
  const named = grades.filter((grade) => grade !== '')
  return named.length > 0 && !named.includes('official') ? 'warning' : 'error'
}

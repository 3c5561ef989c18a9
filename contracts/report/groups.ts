import type { Severity } from '../finding.ts'
import type { ReportedFinding } from '../report.ts'

/** The findings of one operation, the worst first. */
export interface OperationGroup {
  provider: string
  operationId: string
  findings: ReportedFinding[]
}

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** Sorts findings so that the worst come first; equal ones keep their order. */
export function worstFirst(findings: readonly ReportedFinding[]): ReportedFinding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
}

/** Puts the findings of each operation together; the operation with the worst finding comes first. */
export function groupByOperation(findings: readonly ReportedFinding[]): OperationGroup[] {
  const groups = new Map<string, OperationGroup>()
  for (const finding of worstFirst(findings)) {
    const { provider, operationId } = finding
    const key = `${provider} ${operationId}`
    const group = groups.get(key)
    if (group) group.findings.push(finding)
    else groups.set(key, { provider, operationId, findings: [finding] })
  }
  return [...groups.values()]
}

import { listOperations } from '../../contracts/description.ts'
import { type Audit, type AuditInput, auditFacts } from './audit.ts'
import { evidenceStrings, grades } from './evidence.ts'
import { visitNodes } from './visit.ts'

/** Writes the README's table of providers: what is described, which facts are stated where, and what the rest rests on. */
export function providerTable(inputs: readonly AuditInput[]): string {
  const head = ['provider', 'schemas', 'operations', 'facts', 'missing', 'claims by document', ...grades]
  return [head, head.map(() => '---'), ...inputs.map(row)].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

function row(input: AuditInput): (string | number)[] {
  const { description, source, shared } = input
  const { stated }: Audit = auditFacts(input)
  const counts = new Map<string, number>()
  for (const { node } of visitNodes(description)) {
    if (Array.isArray(node['x-source'])) count(counts, 'document')
    for (const text of evidenceStrings(node['x-evidence'])) count(counts, text.split(':')[0] ?? '')
  }
  return [
    source.provider,
    Object.keys(description.components.schemas).filter((name) => !shared.has(name)).length,
    listOperations(description).length,
    stated.size,
    [...stated.values()].filter((where) => where === 'missing').length,
    counts.get('document') ?? 0,
    ...grades.map((grade) => counts.get(grade) ?? 0),
  ]
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

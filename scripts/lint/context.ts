/** The part of Redocly's rule context that our rules use. */
export interface RuleContext {
  key: string | number
  report(problem: { message: string; location?: unknown }): void
  location: { child(path: (string | number)[] | string): unknown; source: { absoluteRef: string } }
  resolve<Node>(node: Node | { $ref: string }): { node: Node | undefined; location?: { source: { absoluteRef: string } } }
}

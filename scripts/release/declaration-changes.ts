import ts from 'typescript'
import { readEntries, type TypedEntry } from './declarations.ts'
import type { Change } from './step.ts'

const printer = ts.createPrinter({ removeComments: true })

/**
 * Compares what entries export. A name that is gone is major, a new one minor. With `types`, the compiler holds each export against that of
 * before: where one cannot stand for the other, in either direction, somebody's code no longer compiles.
 */
export function declarationChanges(entries: readonly TypedEntry[], compared: 'names' | 'types'): Change[] {
  if (entries.length === 0) return []
  const program = readEntries(entries)
  const checker = program.getTypeChecker()
  return entries.flatMap(({ name, before, after }) => {
    const [old, now] = [exportsOf(before), exportsOf(after)]
    const places = [...new Set([...old.keys(), ...now.keys()])].sort()
    return places.flatMap((exported): Change[] => {
      const [left, right] = [old.get(exported), now.get(exported)]
      const place = `${name} ${exported}`
      if (!left || !right)
        return [
          left ? { step: 'major', place, what: 'is no longer exported' } : { step: 'minor', place, what: 'is new' },
        ]
      const told = compared === 'types' ? typeChange(left, right) : undefined
      return told ? [{ ...told, place }] : []
    })
  })

  function exportsOf(file: string): Map<string, ts.Symbol> {
    const source = program.getSourceFile(file)
    const module = source && checker.getSymbolAtLocation(source)
    return new Map((module ? checker.getExportsOfModule(module) : []).map((symbol) => [symbol.name, resolved(symbol)]))
  }

  function resolved(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  }

  function typeChange(left: ts.Symbol, right: ts.Symbol): Omit<Change, 'place'> | undefined {
    const [old, now] = [declared(left), declared(right)]
    // The compiler relates neither the parameters of two generic types nor two unique symbols, so that their text has to do.
    if ([left, right].some((symbol) => isGeneric(symbol) || hasBrand(symbol))) {
      return old === now
        ? undefined
        : { step: 'major', what: 'is a generic or branded type that is written in another way' }
    }
    const pairs = [
      [checker.getDeclaredTypeOfSymbol(left), checker.getDeclaredTypeOfSymbol(right)],
      [checker.getTypeOfSymbol(left), checker.getTypeOfSymbol(right)],
    ] as const
    const fits = pairs.every(([one, other]) => checker.isTypeAssignableTo(one, other))
    const takes = pairs.every(([one, other]) => checker.isTypeAssignableTo(other, one))
    // A function is wider where its parameters are narrower, which nobody reads as such.
    const isType = (right.flags & ts.SymbolFlags.Type) !== 0
    if (!fits || !takes)
      return { step: 'major', what: isType && fits ? 'is wider' : isType && takes ? 'is narrower' : 'has another type' }
    return old === now ? undefined : { step: 'minor', what: 'has more than before' }
  }

  function isGeneric(symbol: ts.Symbol): boolean {
    return (symbol.declarations ?? []).some(
      (node) =>
        (ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) && node.typeParameters !== undefined,
    )
  }
}

function hasBrand(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some((node) => node.getSourceFile().text.includes(': unique symbol'))
}

/** What a type or a function is declared as, without comments and what it does; nothing of what else there is. */
function declared(symbol: ts.Symbol): string {
  return (symbol.declarations ?? []).map((node) => (isPlain(node) ? print(node) : '')).join('\n')
}

function isPlain(node: ts.Declaration): boolean {
  return ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isFunctionDeclaration(node)
}

function print(node: ts.Declaration): string {
  const source = node.getSourceFile()
  const body = ts.isFunctionDeclaration(node) ? node.body : undefined
  const whole = printer.printNode(ts.EmitHint.Unspecified, node, source)
  return body ? whole.replace(printer.printNode(ts.EmitHint.Unspecified, body, source), '') : whole
}

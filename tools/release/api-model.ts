import path from 'node:path'
import ts from 'typescript'

/** One exported name, reduced to the parts that can break code if they change. */
export type ApiItem =
  | { readonly kind: 'interface'; readonly members: { readonly [name: string]: ApiMember } }
  | { readonly kind: 'union'; readonly members: readonly string[] }
  | { readonly kind: 'other'; readonly text: string }

export interface ApiMember {
  readonly type: string
  readonly optional: boolean
}

/** Every exported name of every entry. */
export type ApiModel = { readonly [entry: string]: { readonly [name: string]: ApiItem } }

/** Unions of ids, which the data comparison already covers. */
const OF_THE_DATA = /^(\w+Id|CountryCode|KnownIds)$/

/** Reads the exports of a build's declarations by entry; `entryFiles` has the path of each entry in the directory. */
export function readApi(directory: string, entryFiles: Readonly<Record<string, string>>): ApiModel {
  const entries = Object.keys(entryFiles)
  const files = Object.values(entryFiles).map((file) => path.join(directory, file))
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noEmit: true,
  })
  const checker = program.getTypeChecker()
  return Object.fromEntries(
    entries.map((entry, at) => {
      const file = program.getSourceFile(files[at] ?? '')
      const symbol = file && checker.getSymbolAtLocation(file)
      if (!symbol) throw new RangeError(`expected declarations in ${files[at]}, found none: build first`)
      const items = checker
        .getExportsOfModule(symbol)
        .map((exported): [string, ApiItem] => [exported.name, itemOf(exported, checker)])
        .sort(([a], [b]) => (a < b ? -1 : 1))
      return [entry, Object.fromEntries(items)]
    }),
  )
}

function itemOf(exported: ts.Symbol, checker: ts.TypeChecker): ApiItem {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
  const declarations = symbol.declarations ?? []
  if (OF_THE_DATA.test(symbol.name)) return { kind: 'other', text: 'the ids of the data' }
  const [first] = declarations
  if (first && ts.isInterfaceDeclaration(first)) {
    const members = first.members.map((member): [string, ApiMember] => [
      member.name?.getText() ?? '(call)',
      { type: textOf(member), optional: 'questionToken' in member && member.questionToken !== undefined },
    ])
    const bases = (first.heritageClauses ?? []).map((clause): [string, ApiMember] => [
      'extends',
      { type: textOf(clause), optional: false },
    ])
    return { kind: 'interface', members: Object.fromEntries([...bases, ...members]) }
  }
  if (first && ts.isTypeAliasDeclaration(first) && ts.isUnionTypeNode(first.type)) {
    return { kind: 'union', members: first.type.types.map(textOf).sort() }
  }
  // a schema has the shape of its record type, which is compared field by field; the Zod type is ignored
  if (/(Schema|Schemas)$/.test(symbol.name)) return { kind: 'other', text: 'a Zod schema' }
  return { kind: 'other', text: declarations.map(textOf).join('; ') }
}

/** The text of a declaration without comments, on one line. */
function textOf(node: ts.Node): string {
  const printer = ts.createPrinter({ removeComments: true })
  const text = printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replace(/\s+/g, ' ')
  return text.replace(/^(export )?(declare )?/, '')
}

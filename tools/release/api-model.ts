import path from 'node:path'
import ts from 'typescript'

/**
 * Every exported name of every entry, with the parts that can break code if they change: the fields of an interface, the members
 * of a union, or the whole declaration.
 */
export type ApiModel = { readonly [entry: string]: { readonly [name: string]: readonly string[] } }

/** Unions of ids, which the data comparison already covers. */
const OF_THE_DATA = /^(\w+Id|CountryCode|KnownIds)$/

/** Reads the exports of a build's declarations by entry; `entryFiles` has the path of each entry in the directory. */
export function readApi(directory: string, entryFiles: Readonly<Record<string, string>>): ApiModel {
  const entries = Object.entries(entryFiles).map(([entry, file]) => ({ entry, file: path.join(directory, file) }))
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    {},
  )
  const checker = program.getTypeChecker()
  return Object.fromEntries(
    entries.map(({ entry, file }) => {
      const source = program.getSourceFile(file)
      const symbol = source && checker.getSymbolAtLocation(source)
      if (!symbol) throw new RangeError(`expected declarations in ${file}, found none: build first`)
      const items = checker
        .getExportsOfModule(symbol)
        .map((exported): [string, string[]] => [exported.name, partsOf(exported, checker)])
        .sort(([a], [b]) => (a < b ? -1 : 1))
      return [entry, Object.fromEntries(items)]
    }),
  )
}

function partsOf(exported: ts.Symbol, checker: ts.TypeChecker): string[] {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
  const declarations = symbol.declarations ?? []
  if (OF_THE_DATA.test(symbol.name)) return ['the ids of the data']
  const [first] = declarations
  if (first && ts.isInterfaceDeclaration(first)) return [...(first.heritageClauses ?? []), ...first.members].map(textOf)
  if (first && ts.isTypeAliasDeclaration(first) && ts.isUnionTypeNode(first.type)) {
    return first.type.types.map((type) => `| ${textOf(type)}`).sort()
  }
  // a schema has the shape of its record type, which is compared field by field; the Zod type is ignored
  return /Schemas?$/.test(symbol.name) ? ['a Zod schema'] : declarations.map(textOf)
}

/** The text of a declaration without comments, on one line. */
function textOf(node: ts.Node): string {
  const printer = ts.createPrinter({ removeComments: true })
  const text = printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replace(/\s+/g, ' ')
  return text.trim().replace(/^(export )?(declare )?/, '')
}

/** The public API as a page for review in diffs. */
export function apiReport(api: ApiModel): string {
  const entries = Object.entries(api).map(([entry, items]) => {
    const name = entry === 'index' ? 'open-xiamen' : `open-xiamen/${entry}`
    const lines = Object.entries(items).flatMap(([item, parts]) => {
      return [`- \`${item}\``, ...parts.map((part) => `  - \`${part}\``)]
    })
    return `## ${name}\n\n${lines.join('\n')}`
  })
  return `# Public API\n\nWritten by \`npm run release -- write\`; a change of it is a change of what others build on.\n\n${entries.join('\n\n')}\n`
}

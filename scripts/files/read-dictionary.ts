import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { PartName } from '../../src/convert/part.js'
import type { Text } from '../../src/types/text.js'

interface DictionaryFile {
  readonly shared: Readonly<Record<string, Text>>
  readonly parts: Readonly<Record<PartName, { readonly title: Text; readonly fields: Readonly<Record<string, Text>> }>>
}

/** What the fields of a part mean. */
export interface Dictionary {
  readonly title: (part: PartName) => Text
  /**
   * What a field means, by its path: `participants.role`.
   *
   * @throws RangeError for a field without a line
   */
  readonly field: (part: PartName, path: readonly string[]) => Text
  /** The lines that no field asked for. */
  readonly unused: () => string[]
}

/** docs/dictionary.yaml. A field is looked up by its whole path, then by its own name, in its part and then in `shared`. */
export function readDictionary(file: string): Dictionary {
  const { shared, parts } = parse(readFileSync(file, 'utf8')) as DictionaryFile
  const used = new Set<string>()
  return {
    title: (part) => parts[part].title,
    field: (part, path) => {
      const names = [path.join('.'), path.at(-1) ?? '']
      for (const [place, lines] of [
        [part, parts[part].fields],
        ['shared', shared],
      ] as const) {
        for (const name of names) {
          const line = lines[name]
          if (!line) continue
          used.add(`${place} › ${name}`)
          return line
        }
      }
      throw new RangeError(`docs/dictionary.yaml: expected a line for ${part} › ${path.join('.')}, found none`)
    },
    unused: () =>
      [
        ...Object.keys(shared).map((name) => `shared › ${name}`),
        ...Object.entries(parts).flatMap(([part, { fields }]) =>
          Object.keys(fields).map((name) => `${part} › ${name}`),
        ),
      ].filter((line) => !used.has(line)),
  }
}

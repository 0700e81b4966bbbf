import type { Text } from '../../text.js'
import { printable } from './printable.js'

/**
 * The fields of a record, one per line: texts in the chosen language with the other in brackets, objects and lists indented.
 *
 * @param emphasis highlights the name of a field
 */
export function fieldLines(record: object, language: keyof Text, emphasis: (text: string) => string): string[] {
  return linesOf(record, '', language, emphasis)
}

function linesOf(value: object, indent: string, language: keyof Text, emphasis: (text: string) => string): string[] {
  return Object.entries(value).flatMap(([name, field]: [string, unknown]): string[] => {
    const head = `${indent}${emphasis(printable(name))}:`
    const short = shortForm(field, language)
    if (short !== undefined) return [`${head} ${printable(short)}`]
    const items = Array.isArray(field) ? field : [field]
    return [
      head,
      ...items.flatMap((item: unknown) => {
        const line = shortForm(item, language)
        if (line !== undefined) return [`${indent}  - ${printable(line)}`]
        const [first = '', ...others] = linesOf(item as object, `${indent}    `, language, emphasis)
        return Array.isArray(field)
          ? [`${indent}  - ${first.trimStart()}`, ...others]
          : linesOf(item as object, `${indent}  `, language, emphasis)
      }),
    ]
  })
}

/** A value that fits on one line: a plain value, a text or a list of ids. */
function shortForm(value: unknown, language: keyof Text): string | undefined {
  if (value === null || typeof value !== 'object') return String(value)
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === 'string') ? value.join(', ') : undefined
  }
  const { zh, en } = value as Partial<Text>
  if (typeof zh !== 'string' || typeof en !== 'string') return undefined
  return language === 'zh' ? `${zh} (${en})` : `${en} (${zh})`
}

/** A short form of a value: a date as EDTF, a text, or JSON. */
export function valueText(value: unknown, language: keyof Text): string {
  if (typeof value === 'object' && value !== null && 'edtf' in value) return String(value.edtf)
  return shortForm(value, language) ?? JSON.stringify(value)
}

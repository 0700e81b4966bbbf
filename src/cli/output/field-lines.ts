import type { Text } from '../../text.js'
import { printable } from './printable.js'

/**
 * The lines of a record or of a value in it: each field with its name, texts in the chosen language with the other in brackets,
 * objects and lists indented.
 *
 * @param emphasis highlights the name of a field
 */
export function fieldLines(value: unknown, language: keyof Text, emphasis: (text: string) => string): string[] {
  const short = shortForm(value, language)
  if (short !== undefined) return [printable(short)]
  if (Array.isArray(value)) {
    return value.flatMap((item) =>
      fieldLines(item, language, emphasis).map((line, at) => `${at === 0 ? '- ' : '  '}${line}`),
    )
  }
  return Object.entries(value as object).flatMap(([name, field]) => {
    const head = `${emphasis(printable(name))}:`
    const lines = fieldLines(field, language, emphasis)
    return shortForm(field, language) === undefined ? [head, ...lines.map((line) => `  ${line}`)] : [`${head} ${lines}`]
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

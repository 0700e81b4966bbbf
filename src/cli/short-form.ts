import { partNames } from '../generated/tables.js'
import type { Command } from './command.js'

/** The words of a call whose first is a collection, `ties --kind sister-city`, written out: `list ties --kind sister-city`. */
export function withoutShortForm(commands: readonly Command[], words: readonly string[]): readonly string[] {
  const [name = ''] = words
  if (commands.some((command) => command.name === name)) return words
  return (partNames as readonly string[]).includes(name) ? ['list', ...words] : words
}

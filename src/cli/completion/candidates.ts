import type { Command } from '../command.js'
import { globalOptions } from '../parse-call.js'

/**
 * What can stand in place of the last of some words: names of commands, options, values, ids. Nothing means a file.
 *
 * @param words what is typed after `open-xiamen`, the last of which is to be completed and can be empty
 */
export function candidates(commands: readonly Command[], words: readonly string[]): string[] {
  const [name = '', ...rest] = words
  const begun = words.at(-1) ?? ''
  const fitting = (names: readonly string[]) => names.filter((one) => one.startsWith(begun))
  if (words.length <= 1) return fitting([...commands.map((command) => command.name), '--help', '--version'])
  const command = commands.find((one) => one.name === name)
  if (!command) return []
  const options = { ...command.options, ...globalOptions }
  const before = rest.at(-2) ?? ''
  const option = before.startsWith('--') ? options[before.slice(2)] : undefined
  if (option?.type === 'string') return fitting(option.choices?.() ?? [])
  if (begun.startsWith('-')) return fitting(Object.keys(options).map((one) => `--${one}`))
  const wordsBefore = rest.slice(0, -1).filter((word) => !word.startsWith('-')).length
  return wordsBefore < command.words[1] ? fitting(command.choices?.() ?? []) : []
}

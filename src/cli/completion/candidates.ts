import type { Command, Option } from '../command.js'
import { globalOptions, withoutShortForm } from '../parse-call.js'

/**
 * The completions of the last word: commands, options, values or ids. None means a file.
 *
 * @param words the words after `open-xiamen`; the last one, which can be empty, is completed
 */
export function candidates(commands: readonly Command[], words: readonly string[]): string[] {
  const last = words.at(-1) ?? ''
  // `--kind=fo` is `--kind fo`; bash splits it into three words
  const [, head = '', tail = last] = /^(--[\w-]+=)(.*)$/s.exec(last) ?? []
  const begun = tail === '=' ? '' : tail
  const before = words.slice(0, -1).filter((word) => word !== '=')
  if (head) before.push(head.slice(0, -1))
  const fitting = (names: readonly string[]) =>
    names.filter((one) => one.startsWith(begun)).map((one) => `${head}${one}`)
  if (before.length === 0) return fitting([...commands.map((command) => command.name), '--help', '--version'])
  const [name, ...rest] = withoutShortForm(commands, before)
  const command = commands.find((one) => one.name === name)
  if (!command) return []
  const options: ReadonlyMap<string, Option> = new Map(
    Object.entries({ ...command.options, ...globalOptions }).map(([key, option]) => [`--${key}`, option]),
  )
  const option = options.get(rest.at(-1) ?? '')
  if (head || option?.type === 'string') return option?.type === 'string' ? fitting(valuesOf(option.choices)) : []
  if (begun.startsWith('-')) return fitting([...options.keys()])
  const given = rest.filter((word) => !word.startsWith('-')).length
  return given < command.words[1] ? fitting(command.choices?.(rest) ?? []) : []
}

function valuesOf(choices: Option['choices'] = []): readonly string[] {
  return typeof choices === 'function' ? choices() : choices
}

import type { Command, Option } from '../command.js'
import { globalOptions, optionNamed, withoutShortForm } from '../parse-call.js'

/**
 * The completions of the last word: commands, options, values or ids. None means a file.
 *
 * @param words the words after `open-xiamen`; the last one, which can be empty, is completed
 */
export function candidates(commands: readonly Command[], words: readonly string[]): string[] {
  const typed = joined(words)
  const [name = '', ...rest] = withoutShortForm(commands, typed)
  const begun = typed.at(-1) ?? ''
  const fitting = (names: readonly string[]) => names.filter((one) => one.startsWith(begun))
  if (typed.length <= 1) return fitting([...commands.map((command) => command.name), '--help', '--version'])
  const command = commands.find((one) => one.name === name)
  if (!command) return []
  const options = { ...command.options, ...globalOptions }
  const [, named = '', value = ''] = /^--([\w-]+)=(.*)$/s.exec(begun) ?? []
  if (named !== '') {
    const fits = choicesOf(optionNamed(`--${named}`, options)).filter((one) => one.startsWith(value))
    // bash completes only the part after `=`, other shells the whole word
    return typed.length < words.length ? fits : fits.map((one) => `--${named}=${one}`)
  }
  const option = optionNamed(rest.at(-2) ?? '', options)
  if (option?.type === 'string') return fitting(choicesOf(option))
  if (begun.startsWith('-')) return fitting(Object.keys(options).map((one) => `--${one}`))
  const wordsBefore = rest.slice(0, -1).filter((word) => !word.startsWith('-')).length
  return wordsBefore < command.words[1] ? fitting(command.choices?.(rest.slice(0, -1)) ?? []) : []
}

function choicesOf(option: Option | undefined): readonly string[] {
  const choices = option?.choices ?? []
  return typeof choices === 'function' ? choices() : choices
}

/** Joins an option and its value, because bash splits `--kind=fo` into three words. */
function joined(words: readonly string[]): string[] {
  const found: string[] = []
  for (const word of words) {
    const before = found.at(-1) ?? ''
    if ((word === '=' && /^--[\w-]+$/.test(before)) || /^--[\w-]+=$/.test(before)) {
      found[found.length - 1] = `${before}${word}`
    } else found.push(word)
  }
  return found
}

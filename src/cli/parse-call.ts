import { parseArgs } from 'node:util'
import { didYouMean } from '../describe/nearest.js'
import { partNames } from '../generated/tables.js'
import { CliError, oneOf } from './cli-error.js'
import type { Call, Command, Option } from './command.js'
import { text } from './values.js'

/** Options that every command has. */
export const globalOptions: Readonly<Record<string, Option>> = {
  json: { type: 'boolean', help: 'print JSON' },
  lang: { type: 'string', value: 'zh|en', help: 'language of names (en)', choices: ['en', 'zh'] },
  long: { type: 'boolean', help: 'stack records, with every note in full' },
  help: { type: 'boolean', short: 'h', help: 'show this help' },
  version: { type: 'boolean', help: 'show the version of the data' },
}

/** Expands a call that starts with a collection: `ties --kind sister-city` becomes `list ties --kind sister-city`. */
export function withoutShortForm(commands: readonly Command[], words: readonly string[]): readonly string[] {
  const [name = ''] = words
  if (commands.some((command) => command.name === name)) return words
  return (partNames as readonly string[]).includes(name) ? ['list', ...words] : words
}

/**
 * Parses the words after the name of a command.
 *
 * @throws CliError if an option is unknown, a value is missing, or there are too few or too many arguments
 */
export function parseCall(command: Command, args: readonly string[]): Omit<Call, 'json' | 'output' | 'input'> {
  const options = { ...command.options, ...globalOptions }
  const { positionals, values } = parsed(args, options)
  for (const [name, { choices }] of Object.entries(options)) {
    const value = text(values, name)
    if (value !== undefined && typeof choices === 'object') oneOf(`--${name}`, value, choices)
  }
  const language = values['lang'] === 'zh' ? 'zh' : 'en'
  const [least, most] = command.words
  const isAsked = !values['help'] && !values['version']
  if (isAsked && (positionals.length < least || positionals.length > most)) {
    const found = positionals.length === 0 ? 'nothing' : positionals.map((word) => `"${word}"`).join(' ')
    throw new CliError(`expected open-xiamen ${`${command.name} ${command.usage}`.trimEnd()}, found ${found}`)
  }
  return { positionals, values, language }
}

function parsed(args: readonly string[], options: Readonly<Record<string, Option>>) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      const [, found = ''] = /'(-[^']*)'/.exec(message) ?? []
      const names = Object.keys(options).map((name) => `--${name}`)
      throw new CliError(`expected one of ${names.join(', ')}, found ${found}${didYouMean(found, names)}`)
    }
    if (code?.startsWith('ERR_PARSE_ARGS')) throw new CliError(message.replace(/\s*\n/g, ' '))
    throw error
  }
}

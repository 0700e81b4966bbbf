import { CliError, oneOf } from './cli-error.js'
import { type Status, status } from './command.js'
import { commands } from './commands/index.js'
import { candidates } from './completion/candidates.js'
import { commandHelp, help, introduction } from './help.js'
import { type Output, OutputClosed, outputOf, type Stream } from './output/output.js'
import { show } from './output/show.js'
import { parseCall, withoutShortForm } from './parse-call.js'
import { version } from './version.js'

/** The parts of a process that the program uses. */
export interface Process {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Stream
  readonly stderr: Stream
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * Runs the program.
 *
 * @param args the words after its name
 * @returns the exit status; errors that the user can correct are one sentence on standard error
 */
export async function run(args: readonly string[], { stdin, stdout, stderr, env }: Process): Promise<Status> {
  const output = outputOf(stdout, stderr, env)
  try {
    return await dispatch(args, output, stdin)
  } catch (error) {
    if (error instanceof OutputClosed) return status.closed
    output.say(`open-xiamen: ${sentence(error)}`)
    return status.trouble
  }
}

async function dispatch(args: readonly string[], output: Output, input: AsyncIterable<Uint8Array>): Promise<Status> {
  const [name = '', ...rest] = withoutShortForm(commands, args)
  const told = args.length === 0 ? introduction(version()) : aboutProgram(name, rest)
  if (told !== undefined) {
    await output.write(told)
    return status.ok
  }
  const command = oneOf('the command', name, commands, (one) => one.name)
  const { positionals, values, language } = parseCall(command, rest)
  if (values['help'] || values['version']) {
    await output.write(values['help'] ? commandHelp(command) : `${version()}\n`)
    return status.ok
  }
  const json = values['json'] === true
  const answer = await command.run({ positionals, values, language, json, output, input })
  if (answer) await show(answer, output, { json, long: values['long'] === true })
  return answer?.status ?? status.ok
}

/** Options of the program itself; `complete` is for shells and not in the help. */
function aboutProgram(name: string, words: readonly string[]): string | undefined {
  if (['--help', '-h', 'help'].includes(name)) return help(commands, version())
  if (name === '--version') return `${version()}\n`
  if (name !== 'complete') return undefined
  const found = candidates(commands, words[0] === '--' ? words.slice(1) : words)
  return found.map((one) => `${one}\n`).join('')
}

/**
 * Adapts the library's errors: removes the name of the function, and replaces an argument, `query.asOf`, by the option that the
 * user typed.
 */
function sentence(error: unknown): string {
  if (error instanceof CliError) return error.message
  if (error instanceof RangeError || error instanceof TypeError) {
    const [, words] = /^\w+: (.*)$/s.exec(error.message) ?? []
    if (words !== undefined) return words.replace(/\b(?:query|options)\.(\w+)/g, (_, option) => optionNamed(option))
  }
  // a bug of the program, not a user error
  return (error as Error).stack ?? String(error)
}

/** An option as typed: `--as-of` for `asOf`. */
function optionNamed(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

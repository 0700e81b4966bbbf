import type { Command, Option } from './command.js'
import { globalOptions } from './parse-call.js'

/** The help of the program. */
export function help(commands: readonly Command[], version: string): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [
    `open-xiamen ${version}: Xiamen's international exchanges as evidence-backed open data`,
    '',
    'open-xiamen COMMAND …',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Options of every command',
    ...optionLines({ ...globalOptions, version: { type: 'boolean', help: 'show the version of the data' } }),
    '',
    'The name of a collection alone lists it: open-xiamen ties --kind sister-city.',
    'Exit status: 0 done, 1 a check has found something, 2 it could not be done.',
    '',
    'Examples',
    ...commands.flatMap(({ examples: [first] }) => (first ? [`  ${first}`] : [])),
    '',
    'open-xiamen COMMAND --help tells more.',
    '',
  ].join('\n')
}

/** The help of one command. */
export function commandHelp({ name, usage, summary, options, examples }: Command): string {
  return [
    `open-xiamen ${name} ${usage}`.trimEnd(),
    `  ${summary}`,
    '',
    'Options',
    ...optionLines({ ...options, ...globalOptions }),
    '',
    'Examples',
    ...examples.map((example) => `  ${example}`),
    '',
  ].join('\n')
}

function optionLines(options: Readonly<Record<string, Option>>): string[] {
  const heads = Object.entries(options).map(([name, { short, value }]) => {
    return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`
  })
  const width = Math.max(...heads.map((head) => head.length))
  return Object.values(options).map(({ help: text }, index) => `  ${(heads[index] as string).padEnd(width)}  ${text}`)
}

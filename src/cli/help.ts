import type { Command, Option } from './command.js'
import { globalOptions } from './parse-call.js'

/** The text shown without arguments. */
export function introduction(version: string): string {
  return `open-xiamen ${version}: Xiamen's international exchanges, each fact with its source

  npx open-xiamen search 金砖                    words, in Chinese or English
  npx open-xiamen list events --during 2022-05   the records of a collection
  npx open-xiamen ties --kind sister-city        the same, without \`list\`
  npx open-xiamen get cifit-2022                 one record; --json for programs
  npx open-xiamen evidence cifit-2022            what each source says about it
  npx open-xiamen describe tie kind              the meaning of a field or value
  npx open-xiamen convert events --to ics        also CSV, Parquet, GeoJSON
  npx open-xiamen --help                         every command and option
`
}

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
    ...optionLines(globalOptions),
    '',
    'A collection name by itself lists the collection: open-xiamen ties --kind sister-city.',
    'Exit status: 0 success, 1 a check found problems or differences, 2 an error.',
    '',
    'Examples',
    ...commands.flatMap(({ examples: [first] }) => (first ? [`  ${first}`] : [])),
    '',
    'Run open-xiamen COMMAND --help for the options of a command.',
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

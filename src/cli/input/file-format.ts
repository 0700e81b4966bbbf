import { CliError } from '../cli-error.js'

/**
 * The format of a file of records: as it is called, or as its name ends.
 *
 * @throws CliError for another format
 */
export function fileFormat<F extends string>(file: string, named: string | undefined, formats: readonly F[]): F {
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase()
  const format = formats.find((one) => one === (named ?? (ending === 'jsonl' ? 'ndjson' : ending)))
  if (format) return format
  const found = named === undefined ? `a file called ${file}` : `"${named}"`
  throw new CliError(
    `expected a format, one of ${formats.join(', ')}, in the file's name or with an option, found ${found}`,
  )
}

import type { PartName } from '../convert/part.js'
import { partNames } from '../references/collection-names.js'
import { CliError } from './cli-error.js'
import { didYouMean } from './nearest.js'

/** @throws CliError for what is no name of a part, with names like it */
export function partNamed(name: string): PartName {
  if ((partNames as readonly string[]).includes(name)) return name as PartName
  throw new CliError(`expected one of ${partNames.join(', ')}, found "${name}"${didYouMean(name, partNames)}`)
}

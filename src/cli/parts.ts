import { evidence } from '../evidence/index.js'
import {
  events,
  figures,
  forums,
  initiatives,
  organizations,
  people,
  places,
  sources,
  statements,
  ties,
} from '../index.js'
import type { Dataset } from '../types/dataset.js'
import type { KnownIds } from '../types/ids.js'
import { CliError } from './cli-error.js'
import { didYouMean } from './nearest.js'

/** Every part of the data by name. */
export const parts: Dataset<KnownIds> = {
  events,
  forums,
  ties,
  figures,
  places,
  organizations,
  people,
  initiatives,
  statements,
  sources,
  evidence,
}

export type PartName = keyof typeof parts

export const partNames = Object.keys(parts) as readonly PartName[]

/** @throws CliError for what is no name of a part, with names like it */
export function partNamed(name: string): PartName {
  if ((partNames as readonly string[]).includes(name)) return name as PartName
  throw new CliError(`expected one of ${partNames.join(', ')}, found "${name}"${didYouMean(name, partNames)}`)
}

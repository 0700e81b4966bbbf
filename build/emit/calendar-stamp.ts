import type { Dataset } from '../../src/generated/types.js'

/**
 * The stamp of the calendars that are published: the day on which a source was last read, with the version as the time of
 * day. It is the same whenever a version is built, and later with each version.
 */
export function calendarStamp({ sources }: Pick<Dataset, 'sources'>, version: string): Date {
  const days = sources.flatMap((source) => ('consulted' in source ? [source.consulted as string] : []))
  const [major = 0, minor = 0, patch = 0] = version.split(/[.+-]/).map(Number)
  return new Date(Date.parse(days.sort().at(-1) ?? '2020-01-01') + ((major * 60 + minor) * 60 + patch) * 1000)
}

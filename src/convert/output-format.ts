import type { OwnOrganization, OwnPerson, PartName } from '../generated/types.js'
import type { CsvOptions } from './csv.js'
import type { GeoJsonOptions } from './geojson.js'
import type { CalendarOptions } from './icalendar.js'
import type { JsonLdOptions } from './json-ld.js'
import type { Records } from './part.js'

/** The options of all formats; each format uses its own. */
export interface OutputOptions extends CsvOptions, GeoJsonOptions, CalendarOptions, JsonLdOptions {
  /** The people used to look up the authors of articles; for any other author, the id is used. */
  readonly people?: readonly OwnPerson[] | undefined
  /** The organizations used to look up newspapers; for any other newspaper, the id is used. */
  readonly organizations?: readonly OwnOrganization[] | undefined
}

/** An output format, for code that offers a choice of formats. */
export interface OutputFormat {
  /** The name of the format in a sentence: `GeoJSON`. */
  readonly name: string
  /** The ending of its file names, without the dot. */
  readonly extension: string
  readonly mediaType: string
  /** The collections it is made for; if omitted, every collection and the evidence. */
  readonly parts?: readonly PartName[]
  /**
   * Writes records of that part in chunks.
   *
   * @throws TypeError, RangeError like the function of the format, when the chunk is requested
   */
  stream(part: PartName, records: Records<object>, options?: OutputOptions): AsyncIterable<string | Uint8Array>
}

/** Whether a format can write the records of a part. */
export function supports({ parts }: OutputFormat, part: PartName): boolean {
  return parts?.includes(part) ?? true
}

import type { PlacesOption } from '../../types/query.js'
import type { Text } from '../../types/text.js'

/** What a calendar needs beside its events. */
export interface CalendarOptions extends PlacesOption {
  /** The language of names and remarks, `en` unless given. */
  readonly language?: keyof Text | undefined
  /** DTSTAMP of every event: when the calendar was made; the start of 2026 unless given, so that the text stays the same. */
  readonly stamp?: Date | undefined
}

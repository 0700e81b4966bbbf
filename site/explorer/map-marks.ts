import { type AnyRecord, findRecord, type Location, label, type Place } from 'open-xiamen'
import { tieKind } from '../../src/model/tie.js'
import type { Language } from '../words/language.js'

/** A mark on the map: a place, its label and link, and for ties the start of the line. */
export interface MapMark {
  /** The record that the mark links to: the only one there, or the place. */
  readonly id: string
  /** The name of the place. */
  readonly name: string
  readonly names: readonly string[]
  readonly at: Location
  readonly from?: Location
  readonly kind?: string
}

interface Found {
  readonly record: AnyRecord
  readonly place: Place
  readonly from?: Location
  readonly kind?: string
}

/** The marks for records, one per place, and the number of records that cannot be shown. */
export function mapMarks(
  records: readonly AnyRecord[],
  language: Language,
): { readonly marks: readonly MapMark[]; readonly unplaced: number } {
  const places = new Map<string, Found[]>()
  let unplaced = 0
  for (const record of records) {
    const found = foundOf(record)
    if (found.length === 0) unplaced += 1
    for (const one of found) places.set(one.place.id, [...(places.get(one.place.id) ?? []), one])
  }
  const marks = [...places.values()].flatMap((found): MapMark[] => {
    // a sister city is shown as such, whatever other ties it has
    const [first] = [...found].sort((a, b) => rankOf(a) - rankOf(b))
    if (!first?.place.location) return []
    const { place, record, from, kind } = first
    return [
      {
        id: found.length === 1 ? record.id : place.id,
        name: label(place, language),
        names: found.map((one) => label(one.record, language)),
        at: first.place.location,
        ...(from && { from }),
        ...(kind && { kind }),
      },
    ]
  })
  return { marks, unplaced }
}

function rankOf({ kind }: Found): number {
  return Object.keys(tieKind.words).indexOf(kind ?? '')
}

/** A tie is a line, a place is a point, and an event is a point at each of its places. */
function foundOf(record: AnyRecord): Found[] {
  if (record.type === 'place') return at(record.id).map((place) => ({ record, place }))
  if (record.type === 'event') return (record.places ?? []).flatMap((id) => at(id).map((place) => ({ record, place })))
  if (record.type !== 'tie') return []
  const [party] = at(record.party)
  return at(record.partner).flatMap((place) =>
    party?.location ? [{ record, place, from: party.location, kind: record.kind }] : [],
  )
}

/** A place with coordinates. */
function at(id: string): Place[] {
  const place = findRecord(id)
  return place?.type === 'place' && place.location ? [place] : []
}

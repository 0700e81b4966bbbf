import { type AnyRecord, findRecord, type Location, label, type PlaceId } from 'open-xiamen'
import type { Language } from '../words/language.js'

/** Something to draw on the map: a place, how many records it stands for, and for a tie where its line begins. */
export interface MapMark {
  /** The record that the mark leads to. */
  readonly id: string
  readonly name: string
  readonly at: Location
  readonly count: number
  readonly from?: Location
  readonly kind?: string
}

/** What of these records can be drawn, and how many of them cannot. */
export function mapMarks(
  records: readonly AnyRecord[],
  language: Language,
): { readonly marks: readonly MapMark[]; readonly unplaced: number } {
  const marks = new Map<string, MapMark>()
  let unplaced = 0
  for (const record of records) {
    const found = marksOf(record, language)
    if (found.length === 0) unplaced += 1
    for (const mark of found) {
      const before = marks.get(mark.id)
      marks.set(mark.id, before ? { ...before, count: before.count + 1 } : mark)
    }
  }
  return { marks: [...marks.values()], unplaced }
}

/** A tie is a line, a place a point; an event is at each of its places. */
function marksOf(record: AnyRecord, language: Language): MapMark[] {
  if (record.type === 'place') return pointOf(record.id, language)
  if (record.type === 'event') return (record.places ?? []).flatMap((id: PlaceId) => pointOf(id, language))
  if (record.type !== 'tie') return []
  const [from, at] = [locationOf(record.party), locationOf(record.partner)]
  return from && at ? [{ id: record.id, name: label(record, language), at, from, kind: record.kind, count: 1 }] : []
}

function pointOf(id: string, language: Language): MapMark[] {
  const place = findRecord(id)
  return place?.type === 'place' && place.location
    ? [{ id, name: label(place, language), at: place.location, count: 1 }]
    : []
}

function locationOf(id: string): Location | undefined {
  const record = findRecord(id)
  return record?.type === 'place' ? record.location : undefined
}

// Synthetic events and places of the library's own shape, the same for the same size.

const COUNTRIES = 100
const PLACES = 500
const FIRST_YEAR = 2000
const YEARS = 25
const DAY = 86_400_000

/** mulberry32: small, seeded, good enough to spread values. */
export function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const country = (at) => String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26))

export function makePlaces() {
  return Array.from({ length: PLACES }, (_, at) => ({
    id: `place-${at}`,
    type: 'place',
    name: { zh: `地方${at}`, en: `Place ${at}` },
    kind: 'city',
    country: country(at % COUNTRIES),
    sources: ['s'],
  }))
}

const WORDS =
  'forum fair seminar dialogue trade culture music port city youth science investment green digital health'.split(' ')
const HAN = '论坛展会研讨对话贸易文化音乐港口城市青年科学投资绿色数字健康合作友好交流创新发展'

/** Seven in ten last a day, two a few days, and one months or years, as "some day of 2022" does. */
export function makeEvents(size, kinds) {
  const next = random(size)
  const whole = (below) => Math.floor(next() * below)
  const day = (days) => new Date(Date.UTC(FIRST_YEAR, 0, 1) + days * DAY).toISOString().slice(0, 10)
  return Array.from({ length: size }, (_, at) => {
    const from = whole(YEARS * 365)
    const dice = next()
    const length = dice < 0.7 ? 0 : dice < 0.9 ? 1 + whole(6) : 30 + whole(700)
    const [start, end] = [day(from), day(from + length)]
    const word = () => WORDS[whole(WORDS.length)]
    const han = () => HAN.slice(whole(HAN.length - 2)).slice(0, 2)
    return {
      id: `event-${at}`,
      type: 'event',
      name: { zh: `${han()}${han()}${han()}${at}`, en: `${word()} ${word()} ${word()} ${at}` },
      kind: kinds[whole(kinds.length)],
      date: { edtf: length ? `${start}/${end}` : start, start, end, basis: 'stated' },
      status: 'held',
      places: [`place-${whole(PLACES)}`],
      participants: [{ role: 'organizer', who: `organization-${whole(2000)}` }],
      sources: ['s'],
    }
  })
}

/** Queries of one kind, one country and one month of the years that the events cover. */
export function makeQueries(count, kinds) {
  const next = random(7)
  const whole = (below) => Math.floor(next() * below)
  return Array.from({ length: count }, () => {
    const month = `${FIRST_YEAR + whole(YEARS)}-${String(1 + whole(12)).padStart(2, '0')}`
    const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()
    return {
      kind: kinds[whole(kinds.length)],
      country: country(whole(COUNTRIES)),
      month,
      start: `${month}-01`,
      end: `${month}-${last}`,
    }
  })
}

/** The rows that engines without nested fields are given: what the query needs, flat. */
export function flatRows(events, places) {
  const countries = new Map(places.map((place) => [place.id, place.country]))
  return events.map(({ id, kind, date, places: [at] }) => ({
    id,
    kind,
    country: countries.get(at),
    start: date.start,
    end: date.end,
    // the year of an event, or the first and the last that it can lie in, as the library counts
    year:
      date.start.slice(0, 4) === date.end.slice(0, 4)
        ? date.start.slice(0, 4)
        : `${date.start.slice(0, 4)}/${date.end.slice(0, 4)}`,
  }))
}

// Synthetic events and places in the library's shape; the same size always gives the same data.

const FIRST_YEAR = 2000
const YEARS = 25
const DAY = 86_400_000
const KINDS = Array.from({ length: 26 }, (_, at) => `kind-${at}`)
const COUNTRIES = Array.from({ length: 100 }, (_, at) => String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)))
const WORDS =
  'forum fair seminar dialogue trade culture music port city youth science investment green digital health'.split(' ')
const HAN = '论坛展会研讨对话贸易文化音乐港口城市青年科学投资绿色数字健康合作友好交流创新发展'

/** mulberry32: a seeded pseudorandom integer below a bound. */
function random(seed) {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

export const places = Array.from({ length: 500 }, (_, at) => ({
  id: `place-${at}`,
  type: 'place',
  name: { zh: `地方${at}`, en: `Place ${at}` },
  kind: 'city',
  country: COUNTRIES[at % COUNTRIES.length],
}))

/** Of ten dates, seven are one day, two are a few days, and one spans months or years, like "some day of 2022". */
export function makeEvents(size) {
  const next = random(size)
  const day = (days) => new Date(Date.UTC(FIRST_YEAR, 0, 1) + days * DAY).toISOString().slice(0, 10)
  const han = () => HAN.slice(next(HAN.length - 2)).slice(0, 2)
  const word = () => WORDS[next(WORDS.length)]
  return Array.from({ length: size }, (_, at) => {
    const from = next(YEARS * 365)
    const dice = next(10)
    const length = dice < 7 ? 0 : dice < 9 ? 1 + next(6) : 30 + next(700)
    const [start, end] = [day(from), day(from + length)]
    return {
      id: `event-${at}`,
      type: 'event',
      name: { zh: `${han()}${han()}${han()}${at}`, en: `${word()} ${word()} ${word()} ${at}` },
      kind: KINDS[next(KINDS.length)],
      date: { edtf: length ? `${start}/${end}` : start, start, end, basis: 'stated' },
      status: 'held',
      places: [`place-${next(places.length)}`],
      participants: [{ role: 'organizer', who: `organization-${next(2000)}` }],
      sources: ['s'],
    }
  })
}

/** Questions for one kind, one country and one month of the years that the events cover. */
export function makeQueries(count) {
  const next = random(7)
  return Array.from({ length: count }, () => {
    const month = `${FIRST_YEAR + next(YEARS)}-${String(1 + next(12)).padStart(2, '0')}`
    const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()
    const [kind, country] = [KINDS[next(KINDS.length)], COUNTRIES[next(COUNTRIES.length)]]
    return { kind, country, month, start: `${month}-01`, end: `${month}-${last}` }
  })
}

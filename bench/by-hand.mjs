// The same queries as a user would write them without the library.

export const kindAndDate =
  (events) =>
  ({ kind, start, end }) =>
    events.filter((event) => event.kind === kind && event.date.start <= end && event.date.end >= start)

export const countryAndDate = (events, places) => (query) => {
  const countries = countriesOf(places)
  const { country, start, end } = query
  return events.filter(
    ({ date, places: at }) =>
      date.start <= end && date.end >= start && at.some((place) => countries.get(place) === country),
  )
}

export const count = (events, keyOf) => {
  const counted = new Map()
  const add = (key) => counted.set(key, (counted.get(key) ?? 0) + 1)
  for (const event of events) {
    const keys = keyOf(event)
    if (typeof keys === 'string') add(keys)
    else for (const key of keys) add(key)
  }
  return [...counted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => ({ key, count }))
}

export const timeline = (events) => {
  const periods = new Map()
  for (const event of events) {
    const [first, last] = yearsOf(event)
    const period = first === last ? first : `${first}/${last}`
    const group = periods.get(period)
    if (group) group.push(event)
    else periods.set(period, [event])
  }
  const earlier = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
  return [...periods]
    .sort(([a], [b]) => earlier(a, b))
    .map(([period, group]) => ({
      period,
      events: group.sort((a, b) => earlier(a.date.start, b.date.start) || earlier(a.date.end, b.date.end)),
    }))
}

/** The first and last year in which an event may fall. */
export const yearsOf = ({ date: { start, end } }) => [start.slice(0, 4), end.slice(0, 4)]

/** The country of an event with each year in which it may fall. */
export function pairsOf(event, countries) {
  const country = countries.get(event.places[0])
  const [first, last] = yearsOf(event)
  const pairs = []
  for (let year = Number(first); year <= last; year++) pairs.push(`${country} ${year}`)
  return pairs
}

export const countriesOf = (places) => new Map(places.map(({ id, country }) => [id, country]))

/** Events of each kind and country, sorted by their start. */
export function makeIndex(events, places) {
  const countries = countriesOf(places)
  const groups = new Map()
  for (const event of events) {
    const key = `${event.kind} ${countries.get(event.places[0])}`
    const group = groups.get(key)
    if (group) group.push(event)
    else groups.set(key, [event])
  }
  const day = (text) => Date.parse(text) / 86_400_000
  const sorted = new Map()
  for (const [key, group] of groups) {
    group.sort((a, b) => (a.date.start < b.date.start ? -1 : 1))
    const starts = Int32Array.from(group, ({ date }) => day(date.start))
    const ends = Int32Array.from(group, ({ date }) => day(date.end))
    const longest = starts.reduce((most, start, at) => Math.max(most, ends[at] - start), 0)
    sorted.set(key, { group, starts, ends, longest })
  }
  return ({ kind, country, start, end }) => {
    const entry = sorted.get(`${kind} ${country}`)
    if (!entry) return []
    const { group, starts, ends, longest } = entry
    const [from, to] = [day(start), day(end)]
    let low = 0
    for (let high = starts.length; low < high; ) {
      const middle = (low + high) >>> 1
      if (starts[middle] < from - longest) low = middle + 1
      else high = middle
    }
    const found = []
    for (; low < starts.length && starts[low] <= to; low++) if (ends[low] >= from) found.push(group[low])
    return found
  }
}

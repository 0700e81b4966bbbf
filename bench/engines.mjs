// The engines side by side. Each is built from the same events and answers the same four questions:
// byId(id) → id, filter(query) → ids, countCountry() and countPairs() → rows of [key…, count].
import { DuckDBInstance } from '@duckdb/node-api'
import alasql from 'alasql'
import crossfilter from 'crossfilter2'
import Loki from 'lokijs'
import sift from 'sift'
import { countBy, findEvents, indexEvents } from '../dist/index.js'
import { flatRows } from './events.mjs'

const ids = (rows) => rows.map(({ id }) => id)

export const engines = {
  'open-xiamen, index': ({ events, places }) => {
    const index = indexEvents(events, { places })
    const ask = ({ kind, country, month }) => findEvents({ kind, country, during: month }, index)
    // the facets are indexed when they are first asked for, which belongs to the build
    ask({ kind: events[0].kind, country: 'AA', month: '2000-01' })
    index.get(events[0].id)
    return {
      byId: (id) => index.get(id).id,
      filter: (query) => ids(ask(query)),
      countCountry: () => countBy(index, 'country').map(({ key, count }) => [key, count]),
      countPairs: () => countBy(index, ['country', 'year']).map(({ keys, count }) => [...keys, count]),
      raw: {
        filter: ask,
        countCountry: () => countBy(index, 'country'),
        countPairs: () => countBy(index, ['country', 'year']),
      },
    }
  },

  'open-xiamen, array': ({ events, places }) => ({
    filter: ({ kind, country, month }) => ids(findEvents({ kind, country, during: month }, events, { places })),
    countCountry: () => countBy(events, 'country', { places }).map(({ key, count }) => [key, count]),
    countPairs: () => countBy(events, ['country', 'year'], { places }).map(({ keys, count }) => [...keys, count]),
  }),

  'by hand, index': ({ events, places }) => {
    const countries = new Map(places.map((place) => [place.id, place.country]))
    const groups = new Map()
    const byId = new Map()
    for (const event of events) {
      byId.set(event.id, event)
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
    const filter = ({ kind, country, start, end }) => {
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
    return { byId: (id) => byId.get(id).id, filter: (query) => ids(filter(query)), raw: { filter } }
  },

  'Array.filter': ({ events, places }) => {
    const countries = new Map(places.map((place) => [place.id, place.country]))
    const filter = ({ kind, country, start, end }) =>
      events.filter(
        (event) =>
          event.kind === kind &&
          event.date.start <= end &&
          event.date.end >= start &&
          event.places.some((id) => countries.get(id) === country),
      )
    return {
      byId: (id) => events.find((event) => event.id === id).id,
      filter: (query) => ids(filter(query)),
      raw: { filter },
      ...counts(flatRows(events, places)),
    }
  },

  sift: ({ events, places }) => {
    const rows = flatRows(events, places)
    const filter = ({ kind, country, start, end }) =>
      rows.filter(sift({ kind, country, start: { $lte: end }, end: { $gte: start } }))
    return { byId: (id) => rows.find(sift({ id })).id, filter: (query) => ids(filter(query)), raw: { filter } }
  },

  lokijs: ({ events, places }) => {
    const collection = new Loki('bench').addCollection('events', { indices: ['country'], unique: ['id'] })
    collection.insert(flatRows(events, places))
    const filter = ({ kind, country, start, end }) =>
      collection.find({ country, $and: [{ kind }, { start: { $lte: end } }, { end: { $gte: start } }] })
    return { byId: (id) => collection.by('id', id).id, filter: (query) => ids(filter(query)), raw: { filter } }
  },

  crossfilter2: ({ events, places }) => {
    const rows = flatRows(events, places)
    const cross = crossfilter(rows)
    const kinds = cross.dimension((row) => row.kind)
    const countries = cross.dimension((row) => row.country)
    const starts = cross.dimension((row) => row.start)
    const ends = cross.dimension((row) => row.end)
    const pairs = cross.dimension((row) => `${row.country} ${row.year}`)
    const byCountry = countries.group()
    const byPair = pairs.group()
    const filter = ({ kind, country, start, end }) => {
      kinds.filterExact(kind)
      countries.filterExact(country)
      starts.filterRange(['', `${end}~`])
      ends.filterRange([start, '~'])
      const found = cross.allFiltered()
      for (const dimension of [kinds, countries, starts, ends]) dimension.filterAll()
      return found
    }
    return {
      filter: (query) => ids(filter(query)),
      countCountry: () => byCountry.all().map(({ key, value }) => [key, value]),
      countPairs: () => byPair.all().map(({ key, value }) => [...key.split(' '), value]),
      raw: { filter, countCountry: () => byCountry.all(), countPairs: () => byPair.all() },
    }
  },

  alasql: ({ events, places }) => {
    const rows = flatRows(events, places)
    const select = alasql.compile('SELECT * FROM ? WHERE kind = ? AND country = ? AND [start] <= ? AND [end] >= ?')
    const country = alasql.compile('SELECT country, COUNT(*) AS n FROM ? GROUP BY country')
    const pairs = alasql.compile('SELECT country, year, COUNT(*) AS n FROM ? GROUP BY country, year')
    const filter = (query) => select([rows, query.kind, query.country, query.end, query.start])
    return {
      filter: (query) => ids(filter(query)),
      countCountry: () => country([rows]).map(({ country: key, n }) => [key, n]),
      countPairs: () => pairs([rows]).map(({ country: key, year, n }) => [key, year, n]),
      raw: { filter, countCountry: () => country([rows]), countPairs: () => pairs([rows]) },
    }
  },

  'DuckDB, in process': async ({ events, places }) => {
    const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect()
    await connection.run(
      'CREATE TABLE events (id VARCHAR, kind VARCHAR, country VARCHAR, start VARCHAR, "end" VARCHAR, year VARCHAR)',
    )
    const appender = await connection.createAppender('events')
    for (const row of flatRows(events, places)) {
      for (const value of Object.values(row)) appender.appendVarchar(value)
      appender.endRow()
    }
    appender.closeSync()
    const select = await connection.prepare(
      'SELECT id FROM events WHERE kind = $1 AND country = $2 AND start <= $3 AND "end" >= $4',
    )
    const byId = await connection.prepare('SELECT id FROM events WHERE id = $1')
    const bound = async (statement, values) => {
      for (const [at, value] of values.entries()) statement.bindVarchar(at + 1, value)
      return (await statement.runAndReadAll()).getRows()
    }
    const count = async (sql) =>
      (await connection.runAndReadAll(sql)).getRows().map((row) => [...row.slice(0, -1), Number(row.at(-1))])
    return {
      byId: async (id) => (await bound(byId, [id]))[0][0],
      filter: async ({ kind, country, start, end }) =>
        (await bound(select, [kind, country, end, start])).map(([id]) => id),
      countCountry: () => count('SELECT country, count(*) FROM events GROUP BY country'),
      countPairs: () => count('SELECT country, year, count(*) FROM events GROUP BY country, year'),
    }
  },
}

/** Counting by hand, for comparison. */
function counts(rows) {
  const count = (keyOf) => {
    const counted = new Map()
    for (const row of rows) counted.set(keyOf(row), (counted.get(keyOf(row)) ?? 0) + 1)
    return [...counted].map(([key, value]) => [...key.split(' '), value])
  }
  return {
    countCountry: () => count((row) => row.country),
    countPairs: () => count((row) => `${row.country} ${row.year}`),
  }
}

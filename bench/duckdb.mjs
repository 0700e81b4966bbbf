// DuckDB in the same process, with flat rows and the country already looked up.
import { DuckDBInstance } from '@duckdb/node-api'
import { countriesOf, yearsOf } from './by-hand.mjs'

export async function makeTable(events, places) {
  const countries = countriesOf(places)
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect()
  await connection.run(
    'CREATE TABLE events (id VARCHAR, kind VARCHAR, country VARCHAR, start VARCHAR, "end" VARCHAR, first INTEGER, last INTEGER)',
  )
  const appender = await connection.createAppender('events')
  for (const event of events) {
    const { id, kind, date } = event
    const row = [id, kind, countries.get(event.places[0]), date.start, date.end]
    for (const value of row) appender.appendVarchar(value)
    for (const year of yearsOf(event)) appender.appendInteger(Number(year))
    appender.endRow()
  }
  appender.closeSync()
  const select = await connection.prepare(
    'SELECT id FROM events WHERE kind = $1 AND country = $2 AND start <= $3 AND "end" >= $4',
  )
  const count = async (sql) => (await connection.runAndReadAll(sql)).getRows().map((row) => row.map(String))
  return {
    filter: async ({ kind, country, start, end }) => {
      for (const [at, value] of [kind, country, end, start].entries()) select.bindVarchar(at + 1, value)
      return (await select.runAndReadAll()).getRows().map(([id]) => ({ id }))
    },
    countCountry: () => count('SELECT country, count(*) FROM events GROUP BY ALL'),
    countPairs: () =>
      count(`
      SELECT country, year, count(*)
      FROM (SELECT country, unnest(range(first, last + 1)) AS year FROM events)
      GROUP BY ALL`),
  }
}

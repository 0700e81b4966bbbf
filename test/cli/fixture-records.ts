// Replaces src/generated/records.ts and entries.ts by the fixture, for the program in tests.
import { fixture } from '../fixture/index.js'

const { dataset, redirects, coverage } = fixture

export const fixtureRecords = {
  ...dataset,
  sisterCities: dataset.ties.filter(({ kind }) => kind === 'sister-city'),
  redirects,
  coverage,
}

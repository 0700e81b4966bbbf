// The fixture in the place of src/generated/records.ts and entries.ts, for the program as it runs in a test.
import { fixture } from '../fixture/index.js'

const { dataset, redirects, coverage } = fixture

export const fixtureRecords = {
  ...dataset,
  sisterCities: dataset.ties.filter(({ kind }) => kind === 'sister-city'),
  redirects,
  coverage,
}

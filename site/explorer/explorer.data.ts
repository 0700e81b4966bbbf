import { coverage } from '../../src/evidence/index.js'
import type { Text } from '../../src/index.js'
import { countryName, places } from '../../src/index.js'

/** What VitePress works out when the site is built, so that no browser has to, and all show the same. */
interface Data {
  /** Names of the countries in the data. */
  readonly countries: Readonly<Record<string, Text>>
  readonly coverage: typeof coverage
}

declare const data: Data

export { data }

export default {
  load(): Data {
    const codes = new Set(places.flatMap(({ country }) => country ?? []))
    const countries = [...codes].map((code) => [code, { en: countryName(code, 'en'), zh: countryName(code, 'zh') }])
    return { countries: Object.fromEntries(countries), coverage }
  },
}

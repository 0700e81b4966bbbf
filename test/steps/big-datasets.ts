import { collectionNames, partNames } from '../../src/references/collection-names.js'
import type { Loose, LooseDataset } from '../broken-dataset.js'
import { smallDataset } from '../fuzz/small-dataset.js'

const small = smallDataset()
const ids: ReadonlySet<string> = new Set(collectionNames.flatMap((name) => small[name].map(({ id }) => id)))

/** Ways in which a dataset can be large, each for the number of times that it is. */
export const bigDatasets = {
  'every record many times, each with neighbours of its own': (times) =>
    joined(times, (at) => renamed(small, (id) => `${id}-${at}`)),
  'every record many times, all with the same neighbours': (times) =>
    joined(times, (at) => {
      const copies = structuredClone(small)
      for (const name of collectionNames) for (const record of copies[name]) record.id = `${record.id}-${at}`
      for (const entry of [...copies.evidence, ...copies.corroboration]) entry.record = `${entry.record}-${at}`
      return copies
    }),
  'the same id many times': (times) => joined(times, () => structuredClone(small)),
  'much evidence and many pages of a few records': (times) => {
    const data = structuredClone(small)
    data.evidence = Array(times).fill(small.evidence).flat()
    data.corroboration = Array(times).fill(small.corroboration).flat()
    return data
  },
  'records without evidence and without pages': (times) => ({
    ...joined(times, (at) => renamed(small, (id) => `${id}-${at}`)),
    evidence: [],
    corroboration: [],
  }),
  'long lists in every record': (times) => lengthened(small, times),
  'references that lead nowhere': (times) =>
    joined(times, (at) => ({ ...renamed(small, (id) => `${id}-${at}`), places: [], organizations: [], sources: [] })),
  'places within places': (times) => chain(times, 'xiamen'),
  'places in a ring': (times) => chain(times, `place-${times - 1}`),
  'fields that no record has': (times) => {
    const data = structuredClone(small)
    for (const record of data.events) for (let at = 0; at < 10 * times; at++) record[`mayor${at}`] = at
    return data
  },
  'ties of two places, of the articles and of the register, each founded on a day of its own': (times) => {
    const data = structuredClone(small)
    for (const tie of small.ties) {
      for (let at = 0; at < times; at++) {
        const day = new Date(Date.UTC(1980, 0, at)).toISOString().slice(0, 10)
        const since = { edtf: day, start: day, end: day, basis: 'stated' }
        data.ties.push({ ...tie, id: `${tie.id}-${at}`, party: 'xiamen', partner: 'cebu', country: 'PH', since })
      }
    }
    return data
  },
} satisfies Readonly<Record<string, (times: number) => LooseDataset>>

function joined(times: number, copy: (at: number) => LooseDataset): LooseDataset {
  const copies = Array.from({ length: times }, (_, at) => copy(at))
  return Object.fromEntries(partNames.map((part) => [part, copies.flatMap((data) => data[part])])) as LooseDataset
}

/** Every id, wherever it stands, under another name. */
function renamed<T>(value: T, rename: (id: string) => string): T {
  if (typeof value === 'string') return (ids.has(value) ? rename(value) : value) as T
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => renamed(item, rename)) as T
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, renamed(held, rename)])) as T
}

/** Every list in a record, as many times as long. */
function lengthened(value: Loose, times: number, depth = 0): Loose {
  if (typeof value !== 'object' || value === null) return value
  if (!Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, lengthened(held, times, depth + 1)]))
  }
  const items = value.map((item) => lengthened(item, times, depth + 1))
  // the collections themselves stay as they are, and a list in a list too
  return depth === 3 ? Array(times).fill(items).flat() : items
}

function chain(times: number, top: string): LooseDataset {
  const data = structuredClone(small)
  const [place] = small.places
  for (let at = 0; at < times; at++) {
    data.places.push({ ...place, id: `place-${at}`, within: at === 0 ? top : `place-${at - 1}` })
  }
  return data
}

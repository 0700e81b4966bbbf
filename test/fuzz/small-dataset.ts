import { collectionNames } from '../../src/references/collection-names.js'
import { referencesOf } from '../../src/references/references-of.js'
import { copyOfBundledData, type LooseDataset } from '../broken-dataset.js'

/** Records of every type; an inferred date, a figure with a qualifier, a sister city, a tie of the register, an open list. */
const WANTED = [
  'parties-forum-representatives',
  'xiamen-netanya-sister-city',
  'xiamen-cebu-sister-city',
  'cifit-leads-investment',
  'nan-yin',
]

/** A whole dataset that is valid and small: the records that are wanted, and all that they refer to. */
export function smallDataset(): LooseDataset {
  const all = copyOfBundledData()
  const found = new Map(collectionNames.flatMap((name) => all[name].map((record) => [record.id, { name, record }])))
  const kept = new Set<string>()
  const keep = (id: string) => {
    const entry = found.get(id)
    if (!entry || kept.has(id)) return
    kept.add(id)
    for (const { id: other } of referencesOf(entry.name, entry.record)) keep(other)
  }
  for (const id of WANTED) keep(id)
  const told = (part: 'evidence' | 'corroboration') => all[part].filter(({ record }) => kept.has(record))
  return Object.fromEntries([
    ...collectionNames.map((name) => [name, all[name].filter(({ id }) => kept.has(id))]),
    ['evidence', told('evidence')],
    ['corroboration', told('corroboration')],
  ])
}

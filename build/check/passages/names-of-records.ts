import type { CollectionName } from '../../../src/generated/types.js'
import type { RecordModel } from '../../../src/model/field.js'
import { fieldsOf, recordModels } from '../../../src/model/index.js'
import type { AuthoredRecord } from '../../read/authored-schema.js'
import type { AuthoredData } from '../../read/read-data.js'
import type { Named, Names } from './rule.js'

/** The names of every record, by id, according to the model. */
export function namesOfRecords(data: AuthoredData): Names {
  const placed = recordModels.flatMap((model) =>
    data.collections[model.collection as CollectionName].map((record) => ({ model, record })),
  )
  const own = new Map(placed.map(({ model, record }) => [record.id, ownNames(model, record)]))
  return new Map(
    placed.map(({ model, record }) => {
      const names = own.get(record.id) ?? []
      return [record.id, names.length > 0 ? [names] : namesOfParties(model, record, own)]
    }),
  )
}

/** The names and aliases of a record in both languages: its printed fields. */
function ownNames(model: RecordModel, record: AuthoredRecord): string[] {
  return Object.entries(fieldsOf(model)).flatMap(([key, field]) =>
    field.printed ? Object.values(record[key] ?? {}).flatMap((names: string | readonly string[]) => names) : [],
  )
}

/** A record without a printed name is named by the records that it must refer to: a tie by its two parties. */
function namesOfParties(
  model: RecordModel,
  record: AuthoredRecord,
  own: ReadonlyMap<string, readonly string[]>,
): Named {
  return Object.entries(fieldsOf(model)).flatMap(([key, { shape, need, derived }]) =>
    shape.is === 'ref' && need === 'always' && !derived ? [own.get(String(record[key])) ?? []] : [],
  )
}

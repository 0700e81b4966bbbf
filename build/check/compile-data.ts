import { speaksOf } from '../../src/evidence/speaks-of.js'
import { partSchemas } from '../../src/generated/schemas.js'
import { printedFields, recordTypes } from '../../src/generated/tables.js'
import type { CollectionName, Dataset, OwnDataset, OwnEvidence, OwnRecord } from '../../src/generated/types.js'
import type { RecordModel } from '../../src/model/field.js'
import { fieldsOf, recordModels } from '../../src/model/index.js'
import { ruleContext } from '../../src/rules/context.js'
import { derivedValues } from '../../src/rules/derived.js'
import { rules } from '../../src/rules/index.js'
import type { Problem } from '../../src/rules/rule.js'
import { checkDataset } from '../../src/schema/check-dataset.js'
import type { AuthoredEvidence, AuthoredRecord } from '../read/authored-schema.js'
import { DataError, type DataProblem } from '../read/data-problem.js'
import { type EvidenceLock, type LockedPassage, lockKey } from '../read/lock-file.js'
import { pathOf } from '../read/path-of.js'
import { type AuthoredData, collectionNames } from '../read/read-data.js'
import { compileDate } from './compile-date.js'
import { conventions } from './conventions/index.js'
import { placeCodes, UnknownCode } from './place-codes.js'

type Fields = Record<string, unknown>
type Entry = Fields & OwnEvidence

/**
 * Authored data and located passages → the dataset that is published.
 *
 * @throws DataError with every fault: passages that are not in the lock, codes, dates, schemas, rules
 */
export function compileData(data: AuthoredData, lock: EvidenceLock): Dataset {
  const compiler = new Compiler(data, lock)
  const input = compiler.compile()
  const result = checkDataset(input, { schemas: partSchemas, rules: [...rules, ...conventions] })
  const further = result.success ? [] : result.problems.filter((problem) => !compiler.hasReported(problem))
  const problems = [
    ...compiler.problems,
    ...further.map((problem) => ({ ...problem, ...compiler.placeOf(problem.record, problem.field) })),
  ]
  if (!result.success || problems.length > 0) throw new DataError(problems)
  return result.data as unknown as Dataset
}

class Compiler {
  readonly problems: DataProblem[] = []
  private readonly evidence: Entry[] = []
  /** Places with a code that is wrong, so that their codes are no evidence. */
  private readonly withoutCodes = new Set<string>()
  private readonly collectionOf = new Map<string, CollectionName>()
  private readonly sources: ReadonlyMap<string, AuthoredRecord>

  constructor(
    private readonly data: AuthoredData,
    private readonly lock: EvidenceLock,
  ) {
    for (const collection of collectionNames) {
      for (const record of data.collections[collection]) this.collectionOf.set(record.id, collection)
    }
    this.sources = new Map(data.collections.sources.map((source) => [source.id, source]))
  }

  compile(): Record<string, readonly unknown[]> {
    const collections: Record<string, Fields[]> = {}
    for (const model of recordModels) {
      const collection = model.collection as CollectionName
      collections[collection] = this.data.collections[collection].map((record) => this.record(model, record))
    }
    // what follows from the records and their evidence comes last
    const world = ruleContext({ ...collections, evidence: this.evidence } as unknown as OwnDataset)
    for (const model of recordModels) {
      const order = Object.keys(fieldsOf(model))
      collections[model.collection] = (collections[model.collection] ?? []).map((record) => {
        const whole: Fields = { ...record, ...derivedValues(record as unknown as OwnRecord, world) }
        return Object.fromEntries(order.flatMap((key) => (whole[key] === undefined ? [] : [[key, whole[key]]])))
      })
    }
    return { ...collections, evidence: this.evidence }
  }

  /** Whether a problem only follows from one that was found before: in the same field, or in missing evidence. */
  hasReported({ record, field }: Problem): boolean {
    const [top] = field.split('.')
    if (this.withoutCodes.has(record)) return true
    return this.problems.some(
      (other) => other.record === record && (other.field.startsWith('evidence') || other.field.split('.')[0] === top),
    )
  }

  placeOf(record: string, field: string): { file: string; line: number | undefined } {
    const collection = this.collectionOf.get(record)
    return collection ? this.data.placeOf(collection, record, pathOf(field)) : { file: 'data', line: undefined }
  }

  /** A record without what is derived from other records, its evidence put aside. */
  private record(model: RecordModel, authored: AuthoredRecord): Fields {
    const { evidence = [], ...fields } = authored
    const collection = model.collection as CollectionName
    const record: Fields = { ...fields, type: recordTypes[collection] }
    const entries = evidence.flatMap((entry, position) => this.entry(collection, authored.id, entry, position))
    if (model.name === 'place') this.lookUp(authored, record, entries)
    if (record['kind'] === 'article') this.span(authored, record)
    for (const [key, field] of Object.entries(fieldsOf(model))) {
      if (field.shape.is === 'date' && !field.derived) this.date(collection, record, key, entries)
    }
    for (const key of Object.keys(model.authored ?? {})) delete record[key]
    this.evidence.push(...entries)
    return record
  }

  private lookUp(place: AuthoredRecord, record: Fields, entries: Entry[]): void {
    try {
      const { evidence, ...codes } = placeCodes(place)
      Object.assign(record, codes)
      for (const { in: source, fields, basis = 'stated', note } of evidence) {
        const of = { record: place.id, fields, source, agrees: 'yes' as const, basis }
        entries.push({ ...of, ...(note && { note }) } as Entry)
      }
    } catch (error) {
      if (!(error instanceof UnknownCode)) throw error
      this.withoutCodes.add(place.id)
      this.refuse('places', place.id, error.field, error.expected, error.found)
    }
  }

  /** Where an article stands: the passage of its `document`. */
  private span(article: AuthoredRecord, record: Fields): void {
    const whole = article.evidence?.find((entry) => entry.fields.includes('document'))
    const passage = whole && this.locked(whole)
    record['start'] = passage?.start ?? 0
    record['end'] = passage?.end ?? 1
  }

  private entry(collection: CollectionName, record: string, authored: AuthoredEvidence, position: number): Entry[] {
    const refuse = (field: string, expected: string, found: string) => {
      this.refuse(collection, record, `evidence.${position}${field}`, expected, found)
      return []
    }
    const source = this.sources.get(authored.in)
    if (!source) return refuse('.in', 'the id of a source', `"${authored.in}", which no source has`)
    const passage = this.passage(authored, source)
    if (typeof passage === 'string') return refuse(authored.from === undefined ? '' : '.from', passage, found(authored))
    const { fields, agrees = 'yes', with: others, wording, basis = 'stated' } = authored
    const says = this.says(collection, record, authored, position)
    const note = this.note(collection, record, authored, position)
    return [
      {
        record,
        fields: fields.map((field) => this.inLanguage(collection, field, source)),
        source: authored.in,
        agrees,
        ...(says && { says }),
        basis,
        ...(others && { with: others }),
        ...(wording && { wording }),
        ...(note && { note }),
        ...passage,
      } as Entry,
    ]
  }

  /** The passage of an article or the quote of a page; what is wrong with it as a string. */
  private passage(authored: AuthoredEvidence, source: AuthoredRecord): object | string {
    if (source['kind'] !== 'article') {
      if (authored.from !== undefined) return `no passage, as "${source.id}" is a ${String(source['kind'])}`
      return authored.quote === undefined ? {} : { quote: authored.quote }
    }
    if (authored.from === undefined) return 'the first characters of the passage in "from"'
    const locked = this.locked(authored)
    if (!locked) return 'a passage in data/evidence.lock.json (run `npm run evidence`)'
    const { from, to = from } = authored
    return { document: source['document'], ...locked, from, to }
  }

  /** What a source says, with dates worked out. */
  private says(
    collection: CollectionName,
    record: string,
    authored: AuthoredEvidence,
    position: number,
  ): Fields | undefined {
    if (!authored.says) return undefined
    const fields = fieldsOf(recordModels.find((model) => model.collection === collection) as RecordModel)
    return Object.fromEntries(
      Object.entries(authored.says).map(([field, said]) => {
        if (fields[field]?.shape.is !== 'date' || typeof said !== 'string') return [field, said]
        try {
          return [field, compileDate(said, authored.basis ?? 'stated')]
        } catch (error) {
          if (!(error instanceof RangeError)) throw error
          this.refuse(collection, record, `evidence.${position}.says.${field}`, error.message, `"${said}"`)
          return [field, said]
        }
      }),
    )
  }

  private note(collection: CollectionName, record: string, { because = [], note }: AuthoredEvidence, position: number) {
    const shared = because.flatMap((key) => {
      const reasoning = this.data.reasonings[key]
      if (!reasoning) {
        this.refuse(collection, record, `evidence.${position}.because`, 'a key of data/reasonings.yaml', `"${key}"`)
      }
      return reasoning ?? []
    })
    const notes = [...(note ? [note] : []), ...shared]
    if (notes.length === 0) return undefined
    return { zh: notes.map(({ zh }) => zh).join(''), en: notes.map(({ en }) => en).join(' ') }
  }

  /** A field that a source prints as it is, in the language of the source: `name.zh` of an article in Chinese. */
  private inLanguage(collection: CollectionName, field: string, source: AuthoredRecord): string {
    if (!printedFields[recordTypes[collection]].includes(field)) return field
    const [language] = String(source['language']).split('-')
    return language === 'zh' || language === 'en' ? `${field}.${language}` : field
  }

  private locked(entry: AuthoredEvidence): LockedPassage | undefined {
    return entry.from === undefined ? undefined : this.lock[entry.in]?.[lockKey({ from: entry.from, to: entry.to })]
  }

  /** A date with its window, and stated if any source states it. */
  private date(collection: CollectionName, record: Fields, key: string, entries: readonly Entry[]): void {
    const agreeing = entries.filter((entry) => entry.agrees === 'yes' && speaksOf(entry, key))
    const basis = agreeing.length > 0 && agreeing.every((entry) => entry.basis === 'inferred') ? 'inferred' : 'stated'
    const edtf = record[key]
    if (typeof edtf !== 'string') return
    try {
      record[key] = compileDate(edtf, basis)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      this.refuse(collection, String(record['id']), key, error.message, `"${edtf}"`)
      delete record[key]
    }
  }

  private refuse(collection: CollectionName, record: string, field: string, expected: string, found: string): void {
    this.problems.push({ ...this.placeOf(record, field), collection, record, field, expected, found })
  }
}

function found({ in: source, from, to }: AuthoredEvidence): string {
  return from === undefined ? 'none' : `"${lockKey({ from, to })}" of ${source}, which is not there`
}

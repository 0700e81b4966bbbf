import type { EdtfDate } from '../../src/dates/edtf-date.js'
import { edtfDays } from '../../src/dates/edtf-window.js'
import { partSchemas } from '../../src/generated/schemas.js'
import type { Basis, CollectionName, Dataset, OwnDataset, OwnEvidence, OwnRecord } from '../../src/generated/types.js'
import type { RecordModel } from '../../src/model/field.js'
import { fieldsOf, recordModels } from '../../src/model/index.js'
import { ruleContext } from '../../src/rules/context.js'
import { derivedValues } from '../../src/rules/derived.js'
import { rules } from '../../src/rules/index.js'
import { supporting } from '../../src/rules/needs-evidence.js'
import { checkDataset } from '../../src/schema/parse-dataset.js'
import type { AuthoredEvidence, AuthoredRecord } from '../read/authored-schema.js'
import { DataError, type DataProblem } from '../read/data-problem.js'
import { type EvidenceLock, type LockedPassage, lockKey } from '../read/lock-file.js'
import type { AuthoredData } from '../read/read-data.js'
import { conventions } from './conventions.js'
import { placeCodes, unknownCode } from './place-codes.js'

type Fields = Record<string, unknown>
type Entry = Fields & OwnEvidence

interface Authored {
  readonly model: RecordModel
  readonly record: AuthoredRecord
  readonly refuse: (field: string, expected: string, found: string) => void
}

/**
 * Compiles authored data and located passages to the published dataset.
 *
 * @throws DataError with every problem: passages missing from the lock file, codes, dates, schemas, rules
 */
export function compileData(data: AuthoredData, lock: EvidenceLock): Dataset {
  const compiler = new Compiler(data, lock)
  const input = compiler.compile()
  const result = checkDataset(input, { schemas: partSchemas, rules: [...rules, ...conventions] })
  // a problem of a record that was not compiled completely can be a consequence
  const reported = new Set(compiler.problems.map(({ record }) => record))
  const further = result.success ? [] : result.problems.filter(({ record }) => !reported.has(record))
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
  private readonly collectionOf = new Map<string, CollectionName>()
  private readonly sources: ReadonlyMap<string, AuthoredRecord>

  constructor(
    private readonly data: AuthoredData,
    private readonly lock: EvidenceLock,
  ) {
    this.sources = new Map(data.collections.sources.map((source) => [source.id, source]))
  }

  compile(): Record<string, readonly unknown[]> {
    const collections: Record<string, Fields[]> = {}
    for (const model of recordModels) {
      const collection = model.collection as CollectionName
      collections[collection] = this.data.collections[collection].map((record) => {
        this.collectionOf.set(record.id, collection)
        const refuse: Authored['refuse'] = (field, expected, found) => {
          const place = this.data.placeOf(collection, record.id, field)
          this.problems.push({ ...place, collection, record: record.id, field, expected, found })
        }
        return this.record({ model, record, refuse })
      })
    }
    // fields derived from the records and their evidence come last
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

  placeOf(record: string, field: string): Pick<DataProblem, 'file' | 'line'> {
    const collection = this.collectionOf.get(record)
    return collection ? this.data.placeOf(collection, record, field) : { file: 'data', line: undefined }
  }

  /** A record without its evidence and without fields derived from other records. */
  private record(authored: Authored): Fields {
    const { model, refuse } = authored
    const { evidence = [], ...fields } = authored.record
    const record: Fields = { ...fields, type: model.name }
    const entries = evidence.flatMap((entry, position) => this.entry(authored, entry, `evidence.${position}`))
    if (model.name === 'place') this.lookUp(authored, record, entries)
    if (record['kind'] === 'article') {
      const whole = evidence.find((entry) => entry.fields.includes('document'))
      const { start = 0, end = 1 } = (whole && this.locked(whole)) ?? {}
      Object.assign(record, { start, end })
    }
    for (const [key, field] of Object.entries(fieldsOf(model))) {
      const edtf = record[key]
      if (field.shape.is !== 'date' || field.derived || typeof edtf !== 'string') continue
      // `stated` if any source states it
      const agreeing = supporting(entries, key)
      const inferred = agreeing.length > 0 && agreeing.every(({ basis }) => basis === 'inferred')
      record[key] = dateOf(edtf, inferred ? 'inferred' : 'stated', (expected) => refuse(key, expected, `"${edtf}"`))
    }
    for (const key of Object.keys(model.authored ?? {})) delete record[key]
    this.evidence.push(...entries)
    return record
  }

  private lookUp({ record: place, refuse }: Authored, record: Fields, entries: Entry[]): void {
    const unknown = unknownCode(place)
    if (unknown) {
      refuse(...unknown)
      return
    }
    const { evidence, ...codes } = placeCodes(place)
    Object.assign(record, codes)
    for (const { in: source, fields, basis = 'stated', note } of evidence) {
      const of = { record: place.id, fields, source, agrees: 'yes', basis }
      entries.push({ ...of, ...(note && { note }) } as Entry)
    }
  }

  private entry({ model, record, refuse }: Authored, entry: AuthoredEvidence, at: string): Entry[] {
    const source = this.sources.get(entry.in)
    if (!source) {
      refuse(`${at}.in`, 'the id of a source', `"${entry.in}", which no source has`)
      return []
    }
    const passage = this.passage(entry, source)
    if (typeof passage === 'string') {
      refuse(entry.from === undefined ? at : `${at}.from`, passage, found(entry))
      return []
    }
    const { fields, agrees = 'yes', with: others, wording, basis = 'stated' } = entry
    const says =
      entry.says && saysOf(model, entry.says, basis, (field, ...rest) => refuse(`${at}.says.${field}`, ...rest))
    const note = this.note(entry, (key) => refuse(`${at}.because`, 'a key of data/reasonings.yaml', `"${key}"`))
    return [
      {
        record: record.id,
        fields: fields.map((field) => inLanguage(model, field, source)),
        source: entry.in,
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

  /** The passage of an article or the quote of a page, or the problem as a string. */
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

  private locked({ in: source, from, to }: AuthoredEvidence): LockedPassage | undefined {
    return from === undefined ? undefined : this.lock[source]?.[lockKey({ from, to })]
  }

  /** The note of an entry, followed by its shared reasoning. */
  private note({ because = [], note }: AuthoredEvidence, refuse: (key: string) => void) {
    const { reasonings } = this.data
    for (const key of because) if (!reasonings[key]) refuse(key)
    const notes = [...(note ? [note] : []), ...because.flatMap((key) => reasonings[key] ?? [])]
    if (notes.length === 0) return undefined
    return { zh: notes.map(({ zh }) => zh).join(''), en: notes.map(({ en }) => en).join(' ') }
  }
}

/** `says`, with compiled dates. */
function saysOf(model: RecordModel, says: Fields, basis: Basis, refuse: Authored['refuse']): Fields {
  const fields = fieldsOf(model)
  return Object.fromEntries(
    Object.entries(says).map(([field, said]) => {
      if (fields[field]?.shape.is !== 'date' || typeof said !== 'string') return [field, said]
      return [field, dateOf(said, basis, (expected) => refuse(field, expected, `"${said}"`)) ?? said]
    }),
  )
}

/** The date of an EDTF string, unless it is invalid. */
function dateOf(edtf: string, basis: Basis, refuse: (expected: string) => void) {
  try {
    return compileDate(edtf, basis)
  } catch (error) {
    // the report adds what was found
    refuse((error as Error).message.replace(/^expected (.*), found .*$/s, '$1'))
    return undefined
  }
}

/**
 * The date of an EDTF string, with its window.
 *
 * @throws RangeError if the string is not EDTF
 */
export function compileDate(edtf: string, basis: Basis): EdtfDate {
  const { start, end, ...open } = edtfDays(edtf)
  return { edtf, start, end, basis, ...open }
}

/** A printed field in the language of the source: `name.zh` for an article in Chinese. */
function inLanguage(model: RecordModel, field: string, source: AuthoredRecord): string {
  if (!fieldsOf(model)[field]?.printed) return field
  const [language] = String(source['language']).split('-')
  return language === 'zh' || language === 'en' ? `${field}.${language}` : field
}

function found({ in: source, from, to }: AuthoredEvidence): string {
  return from === undefined ? 'none' : `"${lockKey({ from, to })}" of ${source}, which is not there`
}

import { collectionNames, recordTypes } from '../../src/references/collection-names.js'
import { rules } from '../../src/rules/index.js'
import type { Problem, Rule } from '../../src/rules/rule.js'
import { checkDataset } from '../../src/schema/parse-dataset.js'
import type { CollectionName, Dataset } from '../../src/types/dataset.js'
import type { EdtfDate } from '../../src/types/edtf-date.js'
import type { Evidence } from '../../src/types/evidence.js'
import type { AnyIds } from '../../src/types/ids.js'
import type { Authored, AuthoredEvidence, AuthoredRecord } from '../authored/authored-schema.js'
import { DataError, type DataProblem } from '../authored/data-problem.js'
import { pathOf } from '../authored/path-of.js'
import type { AuthoredData } from '../authored/read-data.js'
import { type EvidenceLock, type LockedPassage, lockKey } from '../evidence/lock-file.js'
import { buildRules } from '../rules/index.js'
import { compileDate } from './compile-date.js'
import { placeCodes, UnknownCode } from './place-codes.js'

/**
 * Authored data and located passages → the dataset that is published.
 *
 * @throws DataError with every fault: passages that are not in the lock, codes, dates, schemas, rules
 */
export function compileData(data: AuthoredData, lock: EvidenceLock): Dataset {
  const compiler = new Compiler(data, lock)
  const input = compiler.compile()
  const result = checkDataset(input, [
    ...rules,
    ...buildRules.map(
      (rule): Rule =>
        ({ dataset }) =>
          rule(dataset),
    ),
  ])
  const further = result.success ? [] : result.problems.filter((problem) => !compiler.hasTold(problem))
  const problems = [
    ...compiler.problems,
    ...further.map((problem) => ({ ...problem, ...compiler.placeOf(problem.record, problem.field) })),
  ]
  if (!result.success || problems.length > 0) throw new DataError(problems)
  return result.data
}

class Compiler {
  readonly problems: DataProblem[] = []
  private readonly evidence: Evidence<AnyIds>[] = []
  private readonly collectionOf = new Map<string, CollectionName>()

  constructor(
    private readonly data: AuthoredData,
    private readonly lock: EvidenceLock,
  ) {
    for (const collection of collectionNames) {
      for (const record of data.collections[collection]) this.collectionOf.set(record.id, collection)
    }
    for (const place of data.register.places) this.collectionOf.set(place.id, 'places')
    for (const tie of data.register.ties) this.collectionOf.set(tie.id, 'ties')
  }

  compile(): Record<string, readonly unknown[]> {
    const { collections, register, corroboration } = this.data
    const places = new Map([...collections.places, ...register.places].map((place) => [place.id, place]))
    const organizations = new Map(collections.organizations.map((organization) => [organization.id, organization]))
    const named = (id: string) => places.get(id) ?? organizations.get(id)
    const countryOf = (id: string) => places.get(id)?.country ?? places.get(organizations.get(id)?.place ?? '')?.country

    const partiesOf = (tie: { readonly party: string; readonly partner: string }) => {
      const [party, partner] = [named(tie.party)?.name, named(tie.partner)?.name]
      return {
        // left out where the party or partner does not resolve, which the rules report
        name: {
          zh: `${party?.zh ?? tie.party}—${partner?.zh ?? tie.partner}`,
          en: `${party?.en ?? tie.party} – ${partner?.en ?? tie.partner}`,
        },
        country: countryOf(tie.partner) ?? 'ZZ',
      }
    }

    return {
      events: collections.events.map((event) =>
        this.finish('events', event, { date: this.date('events', event, 'date') }),
      ),
      forums: collections.forums.map((forum) => this.finish('forums', forum)),
      ties: [
        ...collections.ties.map((tie) =>
          this.finish('ties', tie, {
            origin: 'article',
            ...partiesOf(tie),
            ...this.optionalDate('ties', tie, 'since'),
          }),
        ),
        ...register.ties.map(({ pages, ...authored }) => {
          const tie = { ...authored, evidence: [] }
          const disputed = [...new Set(pages.flatMap((page) => (page.agrees === 'no' ? page.fields : [])))]
          return this.finish('ties', tie, {
            origin: 'register',
            ...partiesOf(tie),
            ...this.optionalDate('ties', tie, 'since'),
            ...(disputed.length > 0 && { disputed }),
            checked: register.checked,
          })
        }),
      ],
      figures: collections.figures.map((figure) =>
        this.finish('figures', figure, this.optionalDate('figures', figure, 'period')),
      ),
      places: [
        ...collections.places.map((place) => this.place(place)),
        ...register.places.map((place) => {
          const references = place.references.map((reference) => ({ ...reference, consulted: register.checked }))
          return { ...this.place({ ...place, references, evidence: [] }), origin: 'register' }
        }),
      ],
      organizations: collections.organizations.map((organization) => this.finish('organizations', organization)),
      people: collections.people.map((person) => this.finish('people', person)),
      initiatives: collections.initiatives.map((initiative) =>
        this.finish('initiatives', initiative, this.optionalDate('initiatives', initiative, 'date')),
      ),
      statements: collections.statements.map((statement) =>
        this.finish('statements', statement, this.optionalDate('statements', statement, 'period')),
      ),
      sources: collections.sources.map((source) => this.source(source)),
      evidence: this.evidence,
      corroboration: [
        ...corroboration.found.map((entry) => ({ ...entry, consulted: corroboration.checked })),
        ...register.ties.flatMap(({ id, pages }) =>
          pages.map(({ agrees = 'yes', ...page }) => ({ record: id, agrees, ...page, consulted: register.checked })),
        ),
      ],
    }
  }

  /** Whether a problem only follows from one that the compiler has found: in the same field, or in missing evidence. */
  hasTold({ record, field }: Problem): boolean {
    const [top] = field.split('.')
    return this.problems.some(
      (told) => told.record === record && (told.field.startsWith('evidence') || told.field.split('.')[0] === top),
    )
  }

  placeOf(record: string, field: string): { file: string; line: number | undefined } {
    const collection = this.collectionOf.get(record)
    const path = pathOf(field)
    return collection ? this.data.placeOf(collection, record, path) : { file: 'data', line: undefined }
  }

  private place(place: Authored<'places'>): object {
    const { locatedAt, references = [], ...rest } = place
    try {
      const codes = placeCodes(place)
      const all = [...references, ...codes.references]
      const more = { ...(codes.location && { location: codes.location }), ...(all.length > 0 && { references: all }) }
      return this.finish('places', rest, more)
    } catch (error) {
      if (!(error instanceof UnknownCode)) throw error
      this.refuse('places', place.id, error.field, error.expected, error.found)
      return this.finish('places', rest)
    }
  }

  private source(source: Authored<'sources'>): object {
    const span = source.evidence.find((entry) => entry.fields.includes('start'))
    const located = span && this.locked(span)
    const { evidence: _, ...fields } = source
    this.resolve('sources', source)
    return {
      ...fields,
      type: recordTypes.sources,
      published: this.date('sources', source, 'published'),
      start: located?.start ?? 0,
      end: located?.end ?? 1,
    }
  }

  /** A record as it is published: without its evidence, which goes to its own list, and with the articles it rests on. */
  private finish(collection: CollectionName, authored: AuthoredRecord, more: object = {}): object {
    const { evidence, ...fields } = authored
    this.resolve(collection, authored)
    const sources = [...new Set(evidence.map((entry) => entry.in))]
    const { id, ...rest } = { ...fields, ...more }
    return { id, type: recordTypes[collection], ...rest, sources }
  }

  private resolve(collection: CollectionName, authored: AuthoredRecord): void {
    authored.evidence.forEach((entry, position) => {
      const passage = this.locked(entry)
      if (!passage) {
        const found = `"${lockKey(entry)}" of ${entry.in}, which is not there`
        this.refuse(
          collection,
          authored.id,
          `evidence.${position}`,
          'a passage in data/evidence.lock.json (run `npm run evidence`)',
          found,
        )
        return
      }
      this.evidence.push({
        record: authored.id,
        fields: entry.fields,
        document: this.data.collections.sources.find((source) => source.id === entry.in)?.document ?? '',
        source: entry.in,
        start: passage.start,
        end: passage.end,
        digest: passage.digest,
        from: entry.from,
        to: entry.to ?? entry.from,
        basis: entry.basis ?? 'stated',
        ...this.note(collection, authored.id, entry, position),
      })
    })
  }

  private note(collection: CollectionName, id: string, entry: AuthoredEvidence, position: number): { note?: string } {
    const shared = (entry.because ?? []).map((key) => {
      const reasoning = this.data.reasonings[key]
      if (reasoning === undefined) {
        this.refuse(collection, id, `evidence.${position}.because`, 'a key of data/reasonings.yaml', `"${key}"`)
      }
      return reasoning ?? ''
    })
    const note = [...(entry.note === undefined ? [] : [entry.note]), ...shared].join(' ')
    return note === '' ? {} : { note }
  }

  private locked(entry: AuthoredEvidence): LockedPassage | undefined {
    return this.lock[entry.in]?.[lockKey(entry)]
  }

  private optionalDate<F extends string>(
    collection: CollectionName,
    record: AuthoredRecord & { readonly [field in F]?: string | undefined },
    field: F,
  ): { [field in F]?: EdtfDate } {
    const date = record[field] === undefined ? undefined : this.date(collection, record, field)
    return (date ? { [field]: date } : {}) as { [field in F]?: EdtfDate }
  }

  private date<F extends string>(
    collection: CollectionName,
    record: AuthoredRecord & { readonly [field in F]?: string | undefined },
    field: F,
  ): EdtfDate | undefined {
    const inferred = record.evidence.some((entry) => entry.fields.includes(field) && entry.basis === 'inferred')
    const edtf = record[field] ?? ''
    try {
      return compileDate(edtf, inferred ? 'inferred' : 'stated')
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      this.refuse(collection, record.id, field, error.message, `"${edtf}"`)
      return undefined
    }
  }

  private refuse(collection: CollectionName, record: string, field: string, expected: string, found: string): void {
    this.problems.push({ ...this.placeOf(record, field), collection, record, field, expected, found })
  }
}

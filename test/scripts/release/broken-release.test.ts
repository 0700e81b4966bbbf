// every rule of the versions, each seen to tell of real data or real types that were broken in a copy
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { ApiItem, ApiModel } from '../../../scripts/release/api-model.js'
import { checkRelease, type Snapshot } from '../../../scripts/release/check-release.js'
import { diffApi } from '../../../scripts/release/diff-api.js'
import { snapshotFile } from '../../../scripts/release/working-state.js'
import { diffDatasets } from '../../../src/diff/diff-datasets.js'
import { collectionNames } from '../../../src/references/collection-names.js'
import { recordsOf } from '../../../src/rules/records-of.js'
import type { Dataset } from '../../../src/types/dataset.js'

const last = JSON.parse(readFileSync(snapshotFile, 'utf8')) as Snapshot
const records = recordsOf(last.dataset)

/** The released data with one record in place of another, or without it. */
function withRecord(id: string, change: (record: Record<string, unknown>) => object | undefined): Dataset {
  const collections = collectionNames.map((name) => [
    name,
    last.dataset[name].flatMap((record) => (record.id === id ? (change({ ...record }) ?? []) : [record])),
  ])
  return { ...last.dataset, ...Object.fromEntries(collections) }
}

const check = (dataset: Dataset, api: ApiModel = last.api) =>
  checkRelease(last, { version: last.version, dataset, api, redirects: [], changelog: '' })

describe('the released records', () => {
  test('each, when it is gone, is major, wants a redirect and must be listed', () => {
    for (const { record } of records) {
      const { changes, needed, faults } = check(withRecord(record.id, () => undefined))
      expect(needed).toBe('major')
      expect(changes).toContainEqual({ bump: 'major', subject: record.id, what: 'removed without a redirect' })
      expect(faults).toEqual([
        `expected a major bump from ${last.version}, in the version or at [Unreleased] in CHANGELOG.md, found none`,
        `${record.id}: expected a redirect in data/redirects.yaml for an id that is gone, found none`,
        `${record.id}: expected \`${record.id}\` to be listed in CHANGELOG.md, as its data has changed, found nothing`,
      ])
    }
    expect(records.length).toBeGreaterThan(300)
  })

  test('each field of the first record of each collection, taken back, corrected and added', () => {
    for (const name of collectionNames) {
      const [record] = last.dataset[name]
      if (!record) throw new Error(`the test expects a record of ${name}`)
      for (const field of Object.keys(record).filter((key) => key !== 'id' && key !== 'type')) {
        const subject = `${record.id} › ${field}`
        const without = withRecord(record.id, ({ [field]: _, ...rest }) => rest)
        const corrected = withRecord(record.id, (own) => ({ ...own, [field]: 'otherwise' }))
        expect(diffDatasets(last.dataset, without, [])).toContainEqual({ bump: 'patch', subject, what: 'taken back' })
        expect(diffDatasets(last.dataset, corrected, [])).toContainEqual({
          bump: 'patch',
          subject,
          what: expect.stringMatching(/^corrected from .* to "otherwise"$/),
        })
        expect(diffDatasets(without, last.dataset, [])).toContainEqual({ bump: 'minor', subject, what: 'added' })
      }
    }
  })

  test('each sister city that is one no more narrows its type, though the tie stays', () => {
    const sisterCities = last.dataset.ties.filter(({ kind }) => kind === 'sister-city')
    for (const { id } of sisterCities) {
      const { faults, changes } = check(withRecord(id, (tie) => ({ ...tie, kind: 'cooperation' })))
      expect(changes).toContainEqual({
        bump: 'major',
        subject: id,
        what: 'is a sister city no more, so SisterCityId narrows',
      })
      expect(faults[0]).toContain('expected a major bump')
    }
    expect(sisterCities.length).toBeGreaterThan(0)
  })

  test('each passage that reads otherwise is a patch of its record', () => {
    for (const entry of last.dataset.evidence.slice(0, 100)) {
      const evidence = last.dataset.evidence.map((one) => (one === entry ? { ...one, note: 'read again' } : one))
      expect(check({ ...last.dataset, evidence }).faults).toEqual([
        `expected a patch bump from ${last.version}, in the version or at [Unreleased] in CHANGELOG.md, found none`,
        `${entry.record}: expected \`${entry.record}\` to be listed in CHANGELOG.md, as its data has changed, found nothing`,
      ])
    }
  })
})

describe('the released types', () => {
  const items = Object.entries(last.api).flatMap(([entry, exported]) =>
    Object.entries(exported).map(([name, item]) => ({ entry, name, item })),
  )
  const without = (record: Readonly<Record<string, unknown>>, name: string) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => key !== name))
  const told = (entry: string, change: (exported: ApiModel[string]) => object) =>
    diffApi(last.api, { ...last.api, [entry]: change(last.api[entry] ?? {}) as ApiModel[string] })
  const as = (entry: string, name: string, item: ApiItem) => told(entry, (exported) => ({ ...exported, [name]: item }))

  test('each export that is gone, or of another kind', () => {
    for (const { entry, name } of items) {
      const subject = `${entry} › ${name}`
      const gone = [{ bump: 'major', subject, what: 'no longer exported' }]
      expect(told(entry, (exported) => without(exported, name))).toEqual(gone)
      const other = [{ bump: 'major', subject, what: 'declared in another way' }]
      expect(as(entry, name, { kind: 'other', text: 'declare const another: unique symbol;' })).toEqual(other)
      const model = { ...last.api, [entry]: without(last.api[entry] ?? {}, name) as ApiModel[string] }
      expect(diffApi(model, last.api)).toEqual([{ bump: 'minor', subject, what: 'exported' }])
    }
    expect(items.length).toBeGreaterThan(50)
  })

  test('each field that is gone, or of another type', () => {
    let fields = 0
    for (const { entry, name, item } of items) {
      if (item.kind !== 'interface') continue
      for (const [field, member] of Object.entries(item.members)) {
        const subject = `${entry} › ${name}.${field}`
        const rest = without(item.members, field) as typeof item.members
        expect(as(entry, name, { ...item, members: rest })).toEqual([{ bump: 'major', subject, what: 'field removed' }])
        expect(as(entry, name, { ...item, members: { ...rest, [field]: { ...member, type: 'never' } } })).toEqual([
          { bump: 'major', subject, what: `was ${member.type}, is never` },
        ])
        fields++
      }
    }
    expect(fields).toBeGreaterThan(100)
  })

  test('each member of a union that is gone', () => {
    let members = 0
    for (const { entry, name, item } of items) {
      if (item.kind !== 'union') continue
      for (const member of item.members) {
        expect(as(entry, name, { ...item, members: item.members.filter((one) => one !== member) })).toEqual([
          { bump: 'major', subject: `${entry} › ${name}`, what: `narrowed: no longer ${member}` },
        ])
        members++
      }
    }
    expect(members).toBeGreaterThan(50)
  })

  test('each entry that is gone', () => {
    for (const entry of Object.keys(last.api)) {
      const api = without(last.api, entry) as ApiModel
      expect(diffApi(last.api, api)).toEqual([{ bump: 'major', subject: entry, what: 'the entry point is gone' }])
    }
  })
})

test('whatever a rule of the versions can say, a test has seen', () => {
  const read = (file: string) => readFileSync(fileURLToPath(new URL(`../../../${file}`, import.meta.url)), 'utf8')
  const said = ['src/diff/diff-datasets.ts', 'scripts/release/diff-api.ts', 'scripts/release/check-release.ts']
    .flatMap((file) => [...read(file).matchAll(/(?:what: |what:\s+|: expected |`expected )[`'"]?([^`'"$]{8,})/g)])
    .map(([, words]) => words?.trim() ?? '')
  const tests = read('test/scripts/release/check-release.test.ts') + read('test/scripts/release/broken-release.test.ts')
  expect(said.length).toBeGreaterThan(10)
  expect(said.filter((words) => !tests.includes(words))).toEqual([])
})

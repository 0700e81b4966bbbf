import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../src/generated/types.js'
import type { Redirect } from '../../src/query/redirect.js'
import { type ApiModel, apiReport, readApi } from '../../tools/release/api-model.js'
import { announcedBump, dataSection, withDataSection } from '../../tools/release/changelog.js'
import { checkRelease, type Snapshot } from '../../tools/release/check-release.js'
import { diffApi } from '../../tools/release/diff-api.js'
import { temporaryDirectory } from '../build/data-with.js'
import { type Change, changed } from '../fixture/broken.js'
import { fixture, recordIn, set } from '../fixture/index.js'

const tie = ['readonly id: string;', 'since?: string;']
const find = ['function findTies(): Tie[];']
const index = { Tie: tie, TieKind: ["| 'cooperation'", "| 'sister-city'"], findTies: find }
const api: ApiModel = { index }

describe('whether a release is allowed', () => {
  const last: Snapshot = { version: '1.4.2', dataset: fixture.dataset, api }

  const check = (
    change: Change,
    next: Partial<{ version: string; changelog: string; api: ApiModel; redirects: Redirect[] }> = {},
  ) =>
    checkRelease(last, {
      version: '1.4.2',
      api,
      redirects: [],
      changelog: '',
      ...next,
      dataset: changed(change) as unknown as Dataset,
    })
  const corrected: Change = (data) => set(recordIn(data, 'lin-an'), 'name.en', 'Lin Ann')
  const added: Change = (data) => data.people.push({ ...recordIn(data, 'lin-an'), id: 'somebody' } as never)
  const removed: Change = (data) => {
    data.people = data.people.filter(({ id }) => id !== 'lin-an')
  }
  const moved: Redirect = { from: 'lin-an', kind: 'withdrawn', to: [], reason: 'why', since: '2.0.0' }

  test('no changes', () => {
    expect(check(() => {})).toEqual({ changes: [], dataChanges: [], needed: 'none', announced: 'none', faults: [] })
  })

  test.each<
    [why: string, change: Change, next: Parameters<typeof check>[1], needed: string, faults: (string | RegExp)[]]
  >([
    ['a correction that is not announced', corrected, {}, 'patch', ['patch']],
    ['a correction in a patch', corrected, { version: '1.4.3' }, 'patch', []],
    ['a correction that the changelog announces', corrected, { changelog: '## [Unreleased] - patch\n' }, 'patch', []],
    ['a correction in more than a patch', corrected, { version: '1.5.0' }, 'patch', []],
    ['a record in a patch', added, { version: '1.4.3' }, 'minor', ['minor']],
    ['a record in a minor version', added, { version: '1.5.0' }, 'minor', []],
    [
      'an id removed in a minor version, without a redirect',
      removed,
      { version: '1.5.0' },
      'major',
      ['major', 'lin-an'],
    ],
    ['an id removed in a major version, without a redirect', removed, { version: '2.0.0' }, 'major', ['lin-an']],
    ['an id removed in a major version', removed, { version: '2.0.0', redirects: [moved] }, 'major', []],
    [
      'an export removed in a minor version',
      () => {},
      { version: '1.5.0', api: { index: { Tie: tie } } },
      'major',
      ['major'],
    ],
    // the larger of both counts
    [
      'a version that is larger than what the changelog announces',
      added,
      { version: '1.5.0', changelog: '## [Unreleased] - patch\n' },
      'minor',
      [],
    ],
  ])('%s', (_, change, next, needed, faults) => {
    const result = check(change, next)
    expect(result.needed).toBe(needed)
    expect(result.faults).toEqual(faults.map((words) => expect.stringContaining(words as string)))
  })

  test('changes of types are reported separately from those of the data', () => {
    const { changes, dataChanges } = check(corrected, { api: {} })
    expect(changes.map(({ subject }) => subject)).toContain('index')
    expect(dataChanges.every(({ subject }) => subject.startsWith('lin-an'))).toBe(true)
  })

  test('a version that is not later, or an unknown announcement, is rejected', () => {
    expect(() => check(() => {}, { version: '1.4.1' })).toThrow(RangeError)
    expect(() => check(() => {}, { changelog: '## [Unreleased] - huge\n' })).toThrow(
      /none, patch, minor, major.*"huge"/,
    )
  })
})

describe('the public types', () => {
  const lines = (after: ApiModel) => diffApi(api, after).map(({ bump, subject }) => `${bump} ${subject}`)
  const words = (items: ApiModel[string]) => diffApi(api, { index: { ...index, ...items } }).map(({ what }) => what)

  test.each<[why: string, change: { readonly [name: string]: readonly string[] | undefined }, ...expected: string[]]>([
    ['nothing', {}],
    ['fields in another order', { Tie: [...tie].reverse() }],
    ['a union narrowed', { TieKind: ["| 'sister-city'"] }, 'major index › TieKind'],
    ['a union widened', { TieKind: [...index.TieKind, "| 'x'"] }, 'minor index › TieKind'],
    ['a field removed', { Tie: tie.slice(0, 1) }, 'major index › Tie'],
    [
      'a field of another type',
      { Tie: ['readonly id: TieId;', 'since?: string;'] },
      'major index › Tie',
      'major index › Tie',
    ],
    ['optional fields added', { Tie: [...tie, 'readonly a?: 1;', 'b?: 2;'] }, 'minor index › Tie', 'minor index › Tie'],
    ['a required field added', { Tie: [...tie, 'place: string;'] }, 'major index › Tie'],
    [
      'a signature changed',
      { findTies: ['function findTies(q?: Query): Tie[];'] },
      'major index › findTies',
      'major index › findTies',
    ],
    ['an export added', { label: find }, 'minor index › label'],
    ['an export removed', { findTies: undefined }, 'major index › findTies'],
  ])('%s', (_, change, ...expected) => {
    const items = Object.entries({ ...index, ...change }).filter(([, parts]) => parts) as [string, string[]][]
    expect(lines({ index: Object.fromEntries(items) })).toEqual(expected)
  })

  test('an entry added, and one removed', () => {
    expect([lines({ ...api, convert: {} }), lines({})]).toEqual([['minor convert'], ['major index']])
  })

  test('each change shows the part that came or went', () => {
    const [lost, won] = words({ Tie: ['readonly id: TieId;', 'since?: string;'] })
    expect([lost, won]).toEqual([expect.stringContaining('id: string;'), expect.stringContaining('id: TieId;')])
    const others = [diffApi(api, { ...api, convert: {} }), diffApi(api, {}), diffApi({ index: {} }, api)].flat()
    expect(others.map(({ what }) => what)).not.toContain('')
    expect(diffApi(api, { index: {} }).map(({ what }) => what)).not.toContain('')
  })
})

describe('the exports of declarations', () => {
  const read = (files: Readonly<Record<string, string>>) => {
    const directory = temporaryDirectory()
    mkdirSync(path.join(directory, 'dist'))
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(directory, 'dist', name), text)
    writeFileSync(path.join(directory, 'package.json'), '{ "type": "module" }')
    return () =>
      readApi(directory, Object.fromEntries(Object.keys(files).map((file) => [file.split('.')[0], `dist/${file}`])))
  }

  test('are read by entry and name: interfaces by field, unions by member, declarations without comments', () => {
    const model = read({
      'index.d.ts': `import type { Kind } from './types.d.ts'
/** A tie. */
export interface Tie extends Base {
  /** Its id. */
  readonly id:   TieId
  readonly since?: string
  (): void
}
interface Base { base: 1 }
export interface Alone { only: 1 }
export type Word = string
export declare const either: 'a' | 'b'
export declare const both: {
  a: 1
  b: 2
}
export declare function tieSchemaOf(): void
declare function inner(): void
export { inner as outer }
export type TieId = 'a' | 'b'
export type CountryCode = 'CN'
export { Kind as TieKind }
/** Finds. */
export declare function find(query: string): Tie[]
export declare function find(): Tie[]
export declare const tieSchema: { big: 1 }
`,
      'types.d.ts': `export type Kind = 'b' | 'a' | null\n`,
    })()
    expect(model['index']).toEqual({
      Alone: ['only: 1;'],
      CountryCode: ['the ids of the data'],
      Tie: ['extends Base', 'readonly id: TieId;', 'readonly since?: string;', '(): void;'],
      TieId: ['the ids of the data'],
      TieKind: ["| 'a'", "| 'b'", '| null'],
      Word: ['type Word = string;'],
      both: ['both: { a: 1; b: 2; }'],
      either: ["either: 'a' | 'b'"],
      find: ['function find(query: string): Tie[];', 'function find(): Tie[];'],
      outer: ['function inner(): void;'],
      tieSchema: ['a Zod schema'],
      tieSchemaOf: ['function tieSchemaOf(): void;'],
    })
    expect(Object.keys(model['index'] ?? {})).toEqual(Object.keys(model['index'] ?? {}).sort())
    expect(Object.keys(model)).toEqual(['index', 'types'])
  })

  test('are rejected if there are none', () => {
    expect(read({ 'index.d.ts': '' })).toThrow(RangeError)
    expect(read({ 'index.d.ts': '' })).toThrow(/index\.d\.ts/)
  })

  test('are reported by entry, with every field, member and signature', () => {
    const report = apiReport({ index, search: { find } })
    expect(report.match(/^## .*$/gm)).toEqual(['## open-xiamen', '## open-xiamen/search'])
    const items = report.slice(report.indexOf('## ')).match(/^ *- .*$/gm)
    expect(items).toEqual([
      '- `Tie`',
      ...tie.map((part) => `  - \`${part}\``),
      '- `TieKind`',
      ...index.TieKind.map((part) => `  - \`${part}\``),
      ...['- `findTies`', ...find.map((part) => `  - \`${part}\``)],
      ...['- `find`', ...find.map((part) => `  - \`${part}\``)],
    ])
  })
})

describe('the changelog', () => {
  test.each([
    ['with a section', '# Changelog\n\n## [Unreleased] - minor\n\n- a\n\n## [1.0.0]\n\n- b\n', 'minor'],
    ['with a section that announces nothing', '## [Unreleased]\n\n- a\n', 'none'],
    ['without a section', '## [1.0.0]\n', 'none'],
    ['with words after it', '## [Unreleased] - minor or major\n', 'none'],
    ['that only speaks of one', 'see ## [Unreleased] - minor\n', 'none'],
  ])('announces a bump: one %s', (_, changelog, bump) => {
    expect(announcedBump(changelog)).toBe(bump)
  })

  test('lists the ids of added, changed and removed records, each once and in order', () => {
    const { dataChanges } = checkRelease(
      { version: '1.0.0', dataset: fixture.dataset, api },
      {
        version: '1.0.0',
        api,
        redirects: [{ from: 'porto', kind: 'moved', to: ['apia'], reason: 'why', since: '2.0.0' }],
        changelog: '',
        dataset: changed((data) => {
          data.people.push({ ...recordIn(data, 'lin-an'), id: 'somebody' } as never)
          set(recordIn(data, 'lin-an'), 'name.en', 'Lin Ann')
          set(recordIn(data, 'lin-an'), 'roles', [])
          // after which no place is in Portugal
          data.places = data.places.filter(({ id }) => id !== 'porto' && id !== 'portugal')
        }) as unknown as Dataset,
      },
    )
    const section = dataSection(dataChanges)
    const idsAfter = (name: string) =>
      [...(section.match(new RegExp(`${name}: (.*)`))?.[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, id]) => id)
    expect(idsAfter('Added')).toEqual(['somebody'])
    expect(idsAfter('Changed')).toEqual(['lin-an'])
    expect(idsAfter('Removed')).toEqual(['porto', 'portugal'])
    expect(section).toContain('`porto`, `portugal`\n')
    const renamed = dataSection([{ bump: 'patch', subject: 'lin-an › name', what: 'corrected from "removed"' }])
    expect(renamed).toContain('- Changed: `lin-an`')
    // it replaces only the existing list
    const before = `# Changelog\n\n${dataSection([])}\n\n## [1.0.0]\n`
    expect(withDataSection(before, section)).toBe(`# Changelog\n\n${section}\n\n## [1.0.0]\n`)
    expect(withDataSection(withDataSection(before, section), dataSection([]))).toBe(before)
    expect(withDataSection(dataSection([]), section)).toBe(section)
    expect(dataSection([])).toMatch(/^<!-- .* -->\n<!-- \/data -->$/)
    for (const other of ['# Changelog\n', '<!-- /data -->', before.replace('<!-- /data -->', '')]) {
      expect(() => withDataSection(other, section)).toThrow(RangeError)
    }
  })
})

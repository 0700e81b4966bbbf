import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { collectionNames } from '../../src/references/collection-names.js'

/** A text of one made-up article, already normalised. */
export const TEXT = '本报讯厦门与惠灵顿是友城。近5000万美元。厦门港。（张三）'

const SMALL = {
  sources: `- id: s
  title: { zh: 题, en: Title }
  titleOrigin: devised
  publisher: null
  language: zh-Hans-CN
  published: 2022-12
  document: d
  evidence:
    - { in: s, fields: [document, start, end, language, title, titleOrigin, publisher, published], from: 本报讯, to: （张三） }
`,
  places: `- id: xiamen
  name: { zh: 厦门, en: Xiamen }
  kind: city
  country: CN
  geonames: 1790645
  evidence:
    - { in: s, fields: [name, kind], from: 厦门与 }
`,
  reasonings: '{}\n',
  register: '{ checked: 2026-11-24, places: [], ties: [] }\n',
  corroboration: '{ checked: 2026-11-24, found: [], notFound: [] }\n',
}

/** A directory like data/ with one source and one place, removed when the test ends; `files` replace or add to them. */
export function smallData(
  files: Partial<Record<(typeof collectionNames)[number] | 'reasonings' | 'register' | 'corroboration', string>> = {},
): string {
  const directory = temporaryDirectory()
  const contents: Record<string, string> = { ...SMALL, ...files }
  for (const name of [...collectionNames, 'reasonings', 'register', 'corroboration']) {
    writeFileSync(path.join(directory, `${name}.yaml`), contents[name] ?? '[]\n')
  }
  return directory
}

/** A copy of data/ with one replacement in one file, removed when the test ends. */
export function realDataWith(file: string, from: string, to: string): string {
  const directory = temporaryDirectory()
  cpSync(fileURLToPath(new URL('../../data', import.meta.url)), directory, { recursive: true })
  const target = path.join(directory, file)
  const text = readFileSync(target, 'utf8')
  if (!text.includes(from)) throw new Error(`the test expects "${from}" in ${file}`)
  writeFileSync(target, text.replace(from, to))
  return directory
}

function temporaryDirectory(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'open-xiamen-data-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  return directory
}

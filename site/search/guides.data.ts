import { readdirSync, readFileSync } from 'node:fs'
import { inRoot } from '../../build/places.js'
import { pagePath } from '../addresses.js'
import { bodyOf, titleIn } from '../markdown.js'
import { folderOf, type Language, languages } from '../words/language.js'

/** A page other than a record page, with its search text. */
export interface Guide {
  readonly path: string
  readonly title: string
  /** Each word of the page once, so that the index stays small. */
  readonly words: string
  readonly group: 'answers' | 'guides' | 'api'
}

declare const data: Readonly<Record<Language, readonly Guide[]>>

export { data }

export default {
  load(): typeof data {
    return Object.fromEntries(languages.map((language) => [language, guidesIn(language)])) as unknown as typeof data
  },
}

const LEFT_OUT = /^(zh|records|public)\/|^(index|changelog|sources|dictionary|performance)\.md$/

function guidesIn(language: Language): Guide[] {
  const root = inRoot(`docs/${folderOf(language)}`)
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.md') && !LEFT_OUT.test(file),
  )
  return files.sort().flatMap((file) => {
    const text = readFileSync(`${root}/${file}`, 'utf8')
    const path = pagePath(file)
    if (file.startsWith('api/')) return membersOf(text, path)
    const group = file.startsWith('answers/') || file === 'download.md' || file === 'explorer.md' ? 'answers' : 'guides'
    // the entries of an answer are found as records
    return [{ path, title: titleIn(text) ?? file, words: group === 'guides' ? wordsOf(text) : '', group } as const]
  })
}

/** The entries of an API page, each under its own name. */
function membersOf(text: string, path: string): Guide[] {
  return [...text.matchAll(/^## (.+?) \{#(\w+)\}$/gm)].map(([, title = '', id = '']) => ({
    path: `${path}#${id}`,
    title: title.replaceAll('\\', ''),
    words: '',
    group: 'api',
  }))
}

function wordsOf(text: string): string {
  const prose = bodyOf(text)
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]+>|\]\([^)]*\)|&#\d+;|&\w+;/g, ' ')
  return [
    ...new Set(prose.toLowerCase().match(/\p{Script=Han}+|[^\P{Letter}\p{Script=Han}][\p{Letter}\p{Number}]+/gu) ?? []),
  ].join(' ')
}

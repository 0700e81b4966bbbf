import { readdirSync, readFileSync } from 'node:fs'
import { inRoot } from '../../build/places.js'
import { pagePath } from '../addresses.js'
import { titleIn } from '../markdown.js'
import { markdownTwin } from '../markdown-twin.js'
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
  load: () => Object.fromEntries(languages.map((language) => [language, guidesIn(language)])),
}

const LEFT_OUT = /^(zh|records|public)\/|^(index|changelog|sources|dictionary|performance)\.md$/
const ANSWERS = /^(answers\/|download\.md|explorer\.md)/

function guidesIn(language: Language): Guide[] {
  const root = inRoot(`docs/${folderOf(language)}`)
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.md') && !LEFT_OUT.test(file),
  )
  return files.sort().flatMap((file): Guide[] => {
    const text = readFileSync(`${root}/${file}`, 'utf8')
    const path = pagePath(file)
    const title = titleIn(text) ?? file
    if (file.startsWith('api/')) return membersOf(text, path)
    // the entries of an answer are found as records
    if (ANSWERS.test(file)) return [{ path, title, words: '', group: 'answers' }]
    return [{ path, title, words: wordsOf(text), group: 'guides' }]
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
  const words = markdownTwin(text)
    .toLowerCase()
    .matchAll(/\p{Script=Han}+|[^\P{Letter}\p{Script=Han}][\p{Letter}\p{Number}]+/gu)
  return [...new Set([...words].map(([word]) => word))].join(' ')
}

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Text } from '../../src/index.js'
import { bodyOf, outsideCode } from '../markdown.js'
import type { Language } from '../words/language.js'

/** The titles of the pages that replace TypeDoc's folders. */
const KINDS: Readonly<Record<string, Text>> = {
  functions: { en: 'functions', zh: '函数' },
  interfaces: { en: 'interfaces', zh: '接口' },
  'type-aliases': { en: 'type aliases', zh: '类型别名' },
  variables: { en: 'variables', zh: '变量' },
  classes: { en: 'classes', zh: '类' },
}

const READONLY: Text = {
  en: 'The properties of records, options and results are `readonly`.',
  zh: '记录、选项和结果的属性均为 `readonly`。',
}

/** Joins TypeDoc's separate pages into one page of a module's functions, one of its interfaces, and so on. */
export function joinPages(root: string, language: Language): void {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))
  const joined = new Map<string, string[]>()
  for (const file of files.sort()) {
    const relinked = relink(readFileSync(`${root}/${file}`, 'utf8'), file)
    const own = memberOf(file)
    if (own) joined.set(own.folder, [...(joined.get(own.folder) ?? []), asSection(relinked, own.name)])
    else {
      const page = file === 'index.md' ? indexPage(relinked, root) : `---\npageClass: names\n---\n\n${relinked}`
      writeFileSync(`${root}/${file}`, page)
    }
  }
  for (const [folder, sections] of joined) {
    const { dir: module, base: kind } = path.posix.parse(folder)
    const title = `${module}: ${KINDS[kind]?.[language]}`
    const head = `---\ntitle: ${JSON.stringify(title)}\noutline: 2\n---\n\n# ${title}`
    const parts = [head, ...(kind === 'interfaces' ? [READONLY[language]] : []), ...sections]
    writeFileSync(`${root}/${folder}.md`, `${parts.join('\n\n')}\n`)
    rmSync(`${root}/${folder}`, { recursive: true })
  }
}

/** The list of modules, each with the first sentence about it. */
function indexPage(text: string, root: string): string {
  return text.replace(/^# .*$/m, '# API').replace(/^- \[.*\]\((.*)\)$/gm, (line: string, link: string) => {
    const about = /^# .*\n\n(.*(?:\n.+)*)/m.exec(readFileSync(`${root}/${link}`, 'utf8'))?.[1] ?? ''
    return `${line}: ${about.replaceAll('\n', ' ')}`
  })
}

/** The folder and the name of a separate file of TypeDoc. */
function memberOf(file: string): { readonly folder: string; readonly name: string } | undefined {
  const { dir: folder, name } = path.posix.parse(file)
  return Object.hasOwn(KINDS, path.posix.basename(folder)) ? { folder, name } : undefined
}

/** Rewrites the links of a file for the page that it is joined into. */
function relink(text: string, file: string): string {
  const from = path.posix.dirname(memberOf(file)?.folder ?? file)
  return text.replace(/\]\(([^)#\s:]*\.md)?(#[^)\s]*)?\)/g, (whole, link: string | undefined, hash = '') => {
    if (link === undefined && hash === '') return whole
    const target = link === undefined ? file : path.posix.join(path.posix.dirname(file), link)
    const member = memberOf(target)
    const relative = path.posix.relative(from, member ? `${member.folder}.md` : target)
    const anchor = member ? `#${member.name}${hash ? `-${hash.slice(1)}` : ''}` : hash
    return `](${relative.startsWith('.') ? relative : `./${relative}`}${anchor})`
  })
}

/** A page as part of another: headings one level lower, anchors prefixed with its name. */
function asSection(text: string, name: string): string {
  return outsideCode(bodyOf(text), (part) =>
    part
      // one heading for all thrown errors
      .replace(/(^#+ (?:Throws|抛出)\n\n)([\s\S]*?)(?=\n#+ (?!Throws|抛出))/gm, (_, head: string, rest: string) => {
        const thrown = rest.split(/\n*^#+ (?:Throws|抛出)\n+/m).map((one) => one.trim())
        return `${head}${thrown.length > 1 ? thrown.map((one) => `- ${one}`).join('\n') : thrown[0]}\n`
      })
      .replace(/^#{2,5} /gm, (level) => `#${level}`)
      .replace(/^# (?:[^:：\n]+[:：] ?)?(.*)$/m, `## $1 {#${name}}`)
      .replace(/<a id="([^"]+)">/g, `<a id="${name}-$1">`),
  )
}

interface Item {
  readonly text: string
  readonly link?: string
  readonly items?: readonly Item[]
}

/** The sidebar of the joined pages: modules with their pages. */
export function joinedSidebar(items: readonly Item[]): Item[] {
  return items.map(({ text, link, items: inner }) => {
    const first = inner?.[0]?.link
    const member = first && memberOf(first)
    if (member) return { text, link: `${member.folder}.md` }
    return { text, ...(link && { link }), ...(inner && { items: joinedSidebar(inner) }) }
  })
}

import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const KINDS = new Set(['functions', 'interfaces', 'type-aliases', 'variables', 'classes'])

/** Makes one page of a module's functions, one of its interfaces and so on, where TypeDoc has written one for each of them. */
export function joinPages(root: string): void {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))
  const joined = new Map<string, string[]>()
  for (const file of files.sort()) {
    const relinked = relink(readFileSync(`${root}/${file}`, 'utf8'), file)
    const own = memberOf(file)
    if (own) joined.set(own.page, [...(joined.get(own.page) ?? []), asSection(relinked, own.name)])
    else writeFileSync(`${root}/${file}`, file === 'index.md' ? indexPage(relinked, root) : relinked)
  }
  for (const [page, sections] of joined) {
    const heading = /^# ([^:：]+)[:：]/.exec(readFileSync(`${root}/${firstOf(files, page)}`, 'utf8'))?.[1] ?? ''
    const module = path.posix.dirname(page)
    const title = `${module}: ${titleOf(page, heading)}`
    const text = `---\ntitle: ${JSON.stringify(title)}\noutline: 2\n---\n\n# ${title}\n\n${sections.join('\n\n')}\n`
    writeFileSync(`${root}/${page}`, text)
  }
  for (const directory of readdirSync(root, { recursive: true, encoding: 'utf8' }).reverse()) {
    const target = `${root}/${directory}`
    if (KINDS.has(path.basename(directory)) && existsSync(target) && statSync(target).isDirectory())
      rmSync(target, { recursive: true })
  }
}

/** The list of modules, each with the first sentence about it. */
function indexPage(text: string, root: string): string {
  return text.replace(/^# .*$/m, '# API').replace(/^- \[.*\]\((.*)\)$/gm, (line: string, link: string) => {
    const about = /^# .*\n\n(.*(?:\n.+)*)/m.exec(readFileSync(`${root}/${link}`, 'utf8'))?.[1] ?? ''
    return `${line}: ${about.replaceAll('\n', ' ')}`
  })
}

const TITLES: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  functions: ['functions', '函数'],
  interfaces: ['interfaces', '接口'],
  'type-aliases': ['type aliases', '类型别名'],
  variables: ['variables', '变量'],
  classes: ['classes', '类'],
}

/** What a page is called, in the language of the headings that it is made of. */
function titleOf(page: string, heading: string): string {
  const [en, zh] = TITLES[path.posix.basename(page, '.md')] ?? ['', '']
  return /\p{Script=Han}/u.test(heading) ? zh : en
}

function firstOf(files: readonly string[], page: string): string {
  return files.find((file) => memberOf(file)?.page === page) as string
}

/** On which page something that has a file of its own is to stand, and by what name. */
function memberOf(file: string): { readonly page: string; readonly name: string } | undefined {
  const directory = path.posix.dirname(file)
  if (!KINDS.has(path.posix.basename(directory))) return undefined
  return { page: `${directory}.md`, name: path.posix.basename(file, '.md') }
}

/** The links of a file as they are to be from the page on which it will stand. */
function relink(text: string, file: string): string {
  const from = path.posix.dirname(memberOf(file)?.page ?? file)
  return text.replace(/\]\(([^)#\s:]*\.md)?(#[^)\s]*)?\)/g, (whole, link: string | undefined, hash = '') => {
    if (link === undefined && hash === '') return whole
    const target = link === undefined ? file : path.posix.join(path.posix.dirname(file), link)
    const member = memberOf(target)
    const relative = path.posix.relative(from, member?.page ?? target)
    const anchor = member ? `#${member.name}${hash ? `-${hash.slice(1)}` : ''}` : hash
    return `](${relative.startsWith('.') ? relative : `./${relative}`}${anchor})`
  })
}

/** A page as a part of another: its headings a level lower, its anchors under its name. */
function asSection(text: string, name: string): string {
  return text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .trim()
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part, at) => {
      if (at % 2 === 1) return part
      return (
        part
          // one heading for all that is thrown
          .replace(/(^#+ (?:Throws|抛出)\n\n)([\s\S]*?)(?=\n#+ (?!Throws|抛出))/gm, (_, head: string, rest: string) => {
            const thrown = rest.split(/\n*^#+ (?:Throws|抛出)\n+/m).map((one) => one.trim())
            return `${head}${thrown.length > 1 ? thrown.map((one) => `- ${one}`).join('\n') : thrown[0]}\n`
          })
          .replace(/^#{2,5} /gm, (level) => `#${level}`)
          .replace(/^# (?:[^:：\n]+[:：] ?)?(.*)$/m, `## $1 {#${name}}`)
          .replace(/<a id="([^"]+)">/g, `<a id="${name}-$1">`)
      )
    })
    .join('')
}

interface Item {
  readonly text: string
  readonly link?: string
  readonly items?: readonly Item[]
}

/** The sidebar of the joined pages: modules, and under each its pages. */
export function joinedSidebar(items: readonly Item[]): Item[] {
  return items.map(({ text, link, items: inner }) => {
    const first = inner?.[0]?.link
    const folder =
      first && KINDS.has(path.posix.basename(path.posix.dirname(first))) ? path.posix.dirname(first) : undefined
    if (folder) return { text, link: `${folder}.md` }
    return { text, ...(link && { link }), ...(inner && { items: joinedSidebar(inner) }) }
  })
}

import type { Article } from './article.js'

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** An article as a BibTeX entry; the date, if it is not known, as a note. */
export function bibtex(article: Article): string {
  const { edtf, start, end } = article.published
  const exact = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(edtf)
  const [, year = start.slice(0, 4), month, day] = exact ?? []
  const notes = [
    ...(article.publisher ? [] : ['newspaper not named']),
    ...(article.relayedFrom ? [`relays a report of ${article.relayedFrom.zh}`] : []),
    ...(article.devised ? ['title devised'] : []),
    ...(exact ? [] : [`published between ${start} and ${end}`]),
  ]
  const fields: [string, string | undefined][] = [
    ['author', article.authors.map(({ zh }) => `{${escaped(zh)}}`).join(' and ') || undefined],
    ['title', `{${escaped(article.title.zh)}}`],
    ['journal', article.publisher && escaped(article.publisher.zh)],
    ['year', year],
    ['month', month],
    ['day', day],
    ['language', escaped(article.language)],
    ['note', escaped(notes.join('; ')) || undefined],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]))
  return `@${article.publisher ? 'article' : 'misc'}{${article.id},\n${lines.join(',\n')}\n}`
}

function escaped(text: string): string {
  return text
    .replace(/[{}%&#_$]/g, '\\$&')
    .replace(/\\(?![{}%&#_$])|[~^]/g, (character) => ESCAPES[character] ?? character)
}

import { isPlain } from '../dates/edtf-date.js'
import { boundsOf, type Cited, timeInWords } from './cited.js'

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // BibTeX counts braces even if they are escaped
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
}

/** A source as a BibTeX entry. An inexact date is given in a note, and the year is the first that it can mean. */
export function bibtex(cited: Cited): string {
  const { published, publisher, kind } = cited
  const exact = published && isPlain(published.edtf) ? published.edtf.split('-') : undefined
  const [year = published && boundsOf(published)[0]?.slice(0, 4), month, day] = exact ?? []
  const notes = [
    ...(publisher ? [] : ['newspaper not named']),
    ...(cited.relayedFrom ? [`relays a report of ${cited.printed(cited.relayedFrom)}`] : []),
    ...(cited.devised ? ['title devised'] : []),
    ...(exact || !published ? [] : [`published ${timeInWords(published)}`]),
    ...(cited.version ? [`version ${cited.version}`] : []),
  ]
  const name = publisher && escaped(cited.printed(publisher))
  const fields: [string, string | undefined][] = [
    ['author', cited.authors.map((author) => `{${escaped(cited.printed(author))}}`).join(' and ') || undefined],
    ['title', `{${escaped(cited.title)}}`],
    [kind === 'article' ? 'journal' : 'howpublished', name],
    ['year', year],
    ['month', month],
    ['day', day],
    ['language', escaped(cited.language)],
    ['url', cited.url?.replaceAll('{', '%7B').replaceAll('}', '%7D')],
    ['urldate', cited.consulted],
    ['note', escaped(notes.join('; ')) || undefined],
  ]
  const lines = fields.flatMap(([field, value]) => (value === undefined ? [] : [`  ${field} = {${value}}`]))
  return `@${kind === 'article' && publisher ? 'article' : 'misc'}{${cited.id},\n${lines.join(',\n')}\n}`
}

function escaped(text: string): string {
  return text.replace(/[\\~^{}]/g, (character) => ESCAPES[character] as string).replace(/[%&#_$]/g, '\\$&')
}

import type { EdtfDate } from '../../src/dates/edtf-date.js'
import type { Shape } from '../../src/model/field.js'
import { basis as basisWords } from '../../src/model/shared.js'
import type { Aliases, Text } from '../../src/text.js'
import { countryName } from '../../src/words/country-name.js'
import type { Language } from '../words/language.js'
import { wordFor } from '../words/model-words.js'
import { pageWords } from '../words/page-words.js'
import { type Html, html } from './html.js'
import { recordLink } from './record-link.js'

/** A value of some shape, as a reader wants to see it. */
export function fieldValue(shape: Shape, value: unknown, language: Language): Html {
  if (value === null) return html`<i>${pageWords.none[language]}</i>`
  switch (shape.is) {
    case 'list':
      return listOf((value as readonly unknown[]).map((item) => fieldValue(shape.of, item, language)))
    case 'object': {
      const parts = Object.entries(shape.fields).flatMap(([name, { shape: inner }]) => {
        const part = (value as Readonly<Record<string, unknown>>)[name]
        return part === undefined ? [] : [{ name, part: fieldValue(inner, part, language) }]
      })
      return html`<dl class="parts">${parts.map(({ name, part }) => html`<div><dt><code>${name}</code></dt><dd>${part}</dd></div>`)}</dl>`
    }
    case 'text':
      return bothLanguages(value as Text, language)
    case 'aliases': {
      const { [language]: own = [], [otherThan(language)]: others = [] } = value as Aliases
      return listOf([
        ...own.map((name) => html`<span>${name}</span>`),
        ...others.map((name) => inOther(name, language)),
      ])
    }
    case 'date':
      return dateValue(value as EdtfDate, language)
    case 'ref':
      return recordLink(value as string, language)
    case 'word': {
      const word = wordFor(shape.vocabulary, value as string, language)
      return word === value ? html`<code>${word}</code>` : html`${word} <code>${value as string}</code>`
    }
    case 'country':
      return html`${countryName(value as string, language)} <code>${value as string}</code>`
    case 'line':
      return html`${value as string}`
    default: {
      const text = String(value)
      return /^https?:/.test(text) ? html`<a href="${text}" rel="noopener">${text}</a>` : html`<code>${text}</code>`
    }
  }
}

function dateValue({ edtf, start, end, basis }: EdtfDate, language: Language): Html {
  const span = start === end ? '' : ` · ${pageWords.from[language]} ${start} ${pageWords.to[language]} ${end}`
  return html`<code>${edtf}</code>${span} · ${wordFor(basisWords, basis, language)}`
}

/** The language of the page first. */
export function bothLanguages(text: Text, language: Language): Html {
  return html`<span>${text[language]}</span> ${inOther(text[otherThan(language)], language)}`
}

function inOther(text: string, language: Language): Html {
  return html`<span class="other" lang="${tagOf(otherThan(language))}">${text}</span>`
}

export function otherThan(language: Language): Language {
  return language === 'en' ? 'zh' : 'en'
}

export function tagOf(language: Language): string {
  return language === 'zh' ? 'zh-Hans' : 'en'
}

function listOf(items: readonly Html[]): Html {
  if (items.length === 1 && items[0]) return items[0]
  return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`
}

import type { Article } from './article.js'

/** An article as GB/T 7714-2015 cites a newspaper: what is not known or not printed stands in brackets. */
export function gbt7714({ authors, title, devised, publisher, published }: Article): string {
  const { edtf, start, end } = published
  const date = /^\d{4}(-\d\d){0,2}$/.test(edtf) ? edtf : `[${start}/${end}]`
  const heading = `${devised ? `[${title.zh}]` : title.zh}[N]`
  const names = authors.map(({ zh }) => zh).join('，')
  return [...(names ? [names] : []), heading, `${publisher?.zh ?? '[报纸名不详]'}，${date}.`].join('. ')
}

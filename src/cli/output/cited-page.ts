import type { Corroboration } from '../../types/corroboration.js'

/** A page outside the articles, as one line of text. */
export function citedPage({ publisher, title, published, url, consulted }: Corroboration): string {
  return `${publisher}. “${title}”${published ? `, ${published}` : ''}. ${url} (consulted ${consulted})`
}

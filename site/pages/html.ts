const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** HTML that needs no escaping any more. */
export class Html {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text
  }
}

export type Inserted = Html | string | number | undefined | readonly Inserted[]

/** A template of HTML: what is inserted is escaped, unless it is HTML itself; lists are joined. */
export function html(strings: TemplateStringsArray, ...inserted: readonly Inserted[]): Html {
  return new Html(strings.map((string, at) => string + textOf(inserted[at])).join(''))
}

/** Some HTML with a sign between the parts; what is empty is left out. */
export function joined(parts: readonly Inserted[], sign: string): Html {
  const shown = parts.map(textOf).filter((part) => part !== '')
  return new Html(shown.join(sign))
}

/** A sentence of the model, in which names of fields and values stand in backquotes. */
export function prose(sentence: string): Html {
  return new Html(textOf(sentence).replace(/`([^`]*)`/g, '<code>$1</code>'))
}

function textOf(value: Inserted): string {
  if (value === undefined) return ''
  if (value instanceof Html) return value.text
  if (Array.isArray(value)) return value.map(textOf).join('')
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

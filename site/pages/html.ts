/** HTML that is already escaped. */
export class Html {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text
  }
}

export type Inserted = Html | string | number | undefined | readonly Inserted[]

/** An HTML template: inserted values are escaped unless they are HTML; lists are joined. */
export function html(strings: TemplateStringsArray, ...inserted: readonly Inserted[]): Html {
  return new Html(strings.map((string, at) => string + textOf(inserted[at])).join(''))
}

/** Joins HTML with a separator; empty parts are omitted. */
export function joined(parts: readonly Inserted[], sign: string): Html {
  const shown = parts.map(textOf).filter((part) => part !== '')
  return new Html(shown.join(sign))
}

/** A sentence of the model, with field names and values in backquotes. */
export function prose(sentence: string): Html {
  return new Html(textOf(sentence).replace(/`([^`]*)`/g, '<code>$1</code>'))
}

function textOf(value: Inserted): string {
  if (value === undefined) return ''
  if (value instanceof Html) return value.text
  if (Array.isArray(value)) return value.map(textOf).join('')
  return String(value).replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)
}

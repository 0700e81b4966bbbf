/** The field itself of `name.en`. */
export function topField(field: string): string {
  const dot = field.indexOf('.')
  return dot < 0 ? field : field.slice(0, dot)
}

/** Whether an entry speaks of a field: `name` of `name.en`, and `name.en` of `name`, as a part of it. */
export function speaksOf(entry: { readonly fields: readonly string[] }, field: string): boolean {
  return entry.fields.some((own) => own === field || own.startsWith(`${field}.`) || field.startsWith(`${own}.`))
}

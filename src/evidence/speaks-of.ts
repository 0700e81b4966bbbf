/** The top-level field of a path: `name` for `name.en`. */
export function topField(field: string): string {
  const dot = field.indexOf('.')
  return dot < 0 ? field : field.slice(0, dot)
}

/** Whether an entry is about a field. An entry on `name` covers `name.en`, and one on `name.en` covers part of `name`. */
export function speaksOf(entry: { readonly fields: readonly string[] }, field: string): boolean {
  return entry.fields.some((own) => own === field || own.startsWith(`${field}.`) || field.startsWith(`${own}.`))
}

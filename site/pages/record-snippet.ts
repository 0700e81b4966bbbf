import { label } from '../../../src/query/label.js'
import type { AnyRecord } from '../../../src/types/dataset.js'
import type { Language } from '../words/language.js'

const LABELS: Readonly<Partial<Record<AnyRecord['type'], string>>> = {
  figure: 'counts',
  statement: 'gist',
  source: 'title',
}

/** Code that gets a record and prints what it is called, with what is printed. */
export function recordSnippet(record: AnyRecord, language: Language): string {
  const getter = `get${record.type.charAt(0).toUpperCase()}${record.type.slice(1)}`
  return `import { ${getter} } from 'open-xiamen'

const ${record.type} = ${getter}('${record.id}')
console.log(${record.type}.${LABELS[record.type] ?? 'name'}.${language}) // ${label(record, language)}`
}

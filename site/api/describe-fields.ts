import { type DeclarationReflection, type ProjectReflection, ReflectionKind } from 'typedoc'
import type { Dictionary } from '../../../scripts/files/read-dictionary.js'
import type { PartName } from '../../../src/convert/part.js'
import { recordTypes } from '../../../src/references/collection-names.js'
import type { Language } from '../words/language.js'
import { setSummary } from './translate.js'

/** Says of each field of a record type what the data dictionary says, where the sources say nothing or in another language. */
export function describeFields(project: ProjectReflection, language: Language, dictionary: Dictionary): void {
  const parts = new Map<string, PartName>([
    ...Object.entries(recordTypes).map(([part, type]): [string, PartName] => [type, part as PartName]),
    ['evidence', 'evidence'],
    ['corroboration', 'corroboration'],
    ['sistercity', 'ties'],
  ])
  for (const reflection of project.getReflectionsByKind(ReflectionKind.Interface) as DeclarationReflection[]) {
    const part = parts.get(reflection.name.toLowerCase())
    if (!part) continue
    for (const property of reflection.children ?? []) {
      if (language === 'en' && property.hasComment()) continue
      setSummary(property, dictionary.field(part, [property.name])[language])
    }
  }
}

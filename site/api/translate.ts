import { readFileSync } from 'node:fs'
import { Comment, type DeclarationReflection, type ProjectReflection, type Reflection, ReflectionKind } from 'typedoc'
import { parse } from 'yaml'

type Summaries = Readonly<Record<string, Readonly<Record<string, string>>>>

/**
 * Puts the Chinese sentences of summaries.zh.yaml in place of the English ones.
 *
 * @throws RangeError for an export without a line, and for a line without an export
 */
export function translate(project: ProjectReflection): void {
  const summaries = parse(readFileSync(new URL('./summaries.zh.yaml', import.meta.url), 'utf8')) as Summaries
  const unused = new Set(
    Object.entries(summaries).flatMap(([name, lines]) => Object.keys(lines).map((one) => `${name} › ${one}`)),
  )
  const missing: string[] = []
  for (const module of project.getReflectionsByKind(ReflectionKind.Module) as DeclarationReflection[]) {
    for (const child of module.children ?? []) {
      unused.delete(`${module.name} › ${child.name}`)
      const line = summaries[module.name]?.[child.name]
      if (line === undefined && child.kind !== ReflectionKind.Reference) missing.push(`${module.name} › ${child.name}`)
      else if (line !== undefined) for (const one of commented(child)) setSummary(one, line)
    }
  }
  if (missing.length > 0)
    throw new RangeError(`summaries.zh.yaml: expected a line for ${missing.join(', ')}, found none`)
  if (unused.size > 0)
    throw new RangeError(`summaries.zh.yaml: expected only lines of exports, found ${[...unused].join(', ')}`)
}

/** A function has its comment at the first of its signatures. */
function commented(reflection: DeclarationReflection): Reflection[] {
  return reflection.signatures ? reflection.signatures.slice(0, 1) : [reflection]
}

export function setSummary(reflection: Reflection, text: string): void {
  reflection.comment ??= new Comment()
  reflection.comment.summary = [{ kind: 'text', text }]
}

import { readFileSync } from 'node:fs'
import {
  Comment,
  type CommentDisplayPart,
  type DeclarationReflection,
  type ProjectReflection,
  type Reflection,
  ReflectionKind,
} from 'typedoc'
import { parse } from 'yaml'
import type { Fields, PartModel, RecordModel } from '../../src/model/field.js'
import { fieldsOf, parts, recordModels, variantsOf } from '../../src/model/index.js'
import { facetsOf, shapesIn, vocabularies } from '../../src/model/walk.js'

type Summaries = Readonly<Record<string, string>>

/**
 * Puts Chinese sentences in place of the English ones: those of the model for what is made from it, those of
 * summaries.zh.yaml for the rest. An export without a line and a line without an export are faults.
 */
export function translate(project: ProjectReflection): void {
  const written = parse(readFileSync(new URL('./summaries.zh.yaml', import.meta.url), 'utf8')) as Summaries
  const summaries: Summaries = { ...summariesOfModel(), ...written }
  const means = meansOfFields()
  const unused = new Set(Object.keys(written))
  const missing: string[] = []
  for (const module of project.getReflectionsByKind(ReflectionKind.Module) as DeclarationReflection[]) {
    unused.delete(module.name)
    const about = summaries[module.name]
    if (about === undefined) missing.push(module.name)
    else setSummary(module, about)
    for (const child of module.children ?? []) {
      unused.delete(child.name)
      const line = summaries[child.name]
      // a function has its comment at the first of its signatures
      if (line !== undefined) for (const one of child.signatures?.slice(0, 1) ?? [child]) setSummary(one, line)
      else if (child.kind !== ReflectionKind.Reference) missing.push(child.name)
      for (const property of child.children ?? []) {
        const meaning = means.get(child.name)?.[property.name]?.means.zh
        if (meaning) setSummary(property, meaning)
      }
    }
  }
  for (const { comment } of Object.values(project.reflections)) if (comment) translateDetails(comment)
  report('a line for every export', missing)
  report('only lines of exports', [...unused])
}

const DETAILS: Summaries = parse(readFileSync(new URL('./details.zh.yaml', import.meta.url), 'utf8'))

/** What of a comment is in details.zh.yaml; the ids that a getter does not know are worded alike. */
function translateDetails(comment: Comment): void {
  const inChinese = (parts: CommentDisplayPart[]): CommentDisplayPart[] => {
    const text = Comment.combineDisplayParts(parts).replace(/\s+/g, ' ').trim()
    const line = /^RangeError if no \w+ has the id \(/.test(text) ? UNKNOWN_ID : DETAILS[text]
    return line === undefined ? parts : [{ kind: 'text', text: line }]
  }
  comment.summary = inChinese(comment.summary)
  for (const tag of comment.blockTags) if (tag.tag !== '@example') tag.content = inChinese(tag.content)
}

const UNKNOWN_ID = 'RangeError：没有此 id（仅限未作类型检查的调用方：类型不允许其他 id），并给出相近的 id'

/** The site is built all the same, with English in the place of what is missing. */
function report(expected: string, found: readonly string[]): void {
  if (found.length === 0) return
  console.error(`summaries.zh.yaml: expected ${expected}, found ${found.join(', ')}`)
  process.exitCode = 1
}

/** The fields of each interface that is made from the model, by its name. */
function meansOfFields(): Map<string, Fields> {
  const named = parts.flatMap((part): [string, Fields][] => [
    [part.typeName, fieldsOf(part)],
    ...variantsOf(part).map(({ typeName, all }): [string, Fields] => [typeName, all]),
    ...shapesIn(fieldsOf(part)).flatMap((shape): [string, Fields][] =>
      shape.is === 'object' ? [[shape.name, shape.fields]] : [],
    ),
    ...((part as RecordModel).subsets ?? []).map(({ typeName }): [string, Fields] => [typeName, fieldsOf(part)]),
  ])
  return new Map(named.flatMap(([name, fields]) => [name, `Own${name}`].map((one) => [one, fields] as const)))
}

/** What is made from the model, by the name of the export. */
function summariesOfModel(): Summaries {
  const lines: Record<string, string> = {}
  for (const part of parts) {
    const { typeName, label } = part
    for (const variant of [part, ...variantsOf(part)]) lines[`Own${variant.typeName}`] = `自有的${label.zh}。`
    for (const variant of variantsOf(part)) lines[variant.typeName] = `${label.zh}之一种。`
    lines[typeName] = lines[part.collection] = sentence(part.means.zh)
  }
  for (const model of recordModels) {
    const { typeName, collection, label, query } = model
    lines[`${typeName}Id`] = `\`${collection}\` 中记录的 id。`
    lines[`get${typeName}`] = `具有该 id 的${label.zh}。`
    if (!query) continue
    lines[`${typeName}Query`] = `\`find${label.en}\` 的条件；所给的各项须同时成立。`
    lines[`Own${typeName}Query`] = `用于自有记录的 \`find${label.en}\` 的条件。`
    lines[`index${label.en}`] = `${label.zh}的索引，\`find${label.en}\` 和 \`countBy\` 可用它代替数组。`
    lines[`find${label.en}`] =
      `满足全部条件的${label.zh}，按记录顺序。可查：${Object.keys(facetsOf(model)).join('、')}。`
  }
  for (const { name, words } of vocabularies()) {
    lines[name] = `可取的值：${Object.entries(words)
      .map(([value, { zh }]) => `\`${value}\` ${zh}`)
      .join('、')}。`
  }
  for (const [name, fields] of meansOfFields()) {
    lines[name] ??= `由 ${Object.keys(fields).join('、')} 组成。`
    lines[`${name.charAt(0).toLowerCase()}${name.slice(1)}Schema`] = `\`${name}\` 的结构。`
  }
  return lines
}

function sentence(text: PartModel['means']['zh']): string {
  return text.endsWith('。') ? text : `${text}。`
}

function setSummary(reflection: Reflection, text: string): void {
  reflection.comment ??= new Comment()
  reflection.comment.summary = [{ kind: 'text', text }]
}

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

type Lines = Readonly<Record<string, string>>

/**
 * Replaces the English of doc comments by Chinese: from the model for generated types, and from zh.yaml for the rest.
 *
 * @throws RangeError if an English text has no translation, or a translation has no English text
 */
export function translate(project: ProjectReflection): void {
  const written: Lines = parse(readFileSync(new URL('./zh.yaml', import.meta.url), 'utf8'))
  const unused = new Set(Object.keys(written))
  const missing = new Set<string>()
  const ofModel = new Set<CommentDisplayPart[]>()
  const say = (reflection: Reflection, text: string | undefined) => {
    if (text === undefined) return
    reflection.comment ??= new Comment()
    reflection.comment.summary = [{ kind: 'text', text }]
    ofModel.add(reflection.comment.summary)
  }
  const lines = linesOfModel()
  const means = meansOfFields()
  for (const module of project.getReflectionsByKind(ReflectionKind.Module) as DeclarationReflection[]) {
    for (const child of module.children ?? []) {
      // a function has its comment at its first signature
      const told = child.signatures?.[0] ?? child
      // written translations take precedence over generated ones
      if (!Object.hasOwn(written, textOf(told.comment?.summary ?? []))) say(told, lines[child.name])
      for (const property of child.children ?? []) say(property, means.get(child.name)?.[property.name]?.means.zh)
    }
  }
  const inChinese = (parts: CommentDisplayPart[]): CommentDisplayPart[] => {
    const english = textOf(parts)
    // text that is only code needs no translation
    if (ofModel.has(parts) || /^(`[^`]*`)?$/.test(english)) return parts
    unused.delete(english)
    const text = UNKNOWN_ID.test(english) ? UNKNOWN_ID_ZH : written[english]
    if (text === undefined) missing.add(english)
    return [{ kind: 'text', text: text ?? english }]
  }
  for (const comment of new Set(Object.values(project.reflections).flatMap(({ comment }) => comment ?? []))) {
    comment.summary = inChinese(comment.summary)
    for (const tag of comment.blockTags) if (tag.tag !== '@example') tag.content = inChinese(tag.content)
  }
  // a changed text is missing under its new wording and unused under its old one
  const faults = [
    ...[...missing].map((text) => `no translation of "${text}"`),
    ...[...unused].map((text) => `a translation of "${text}", which is not in any doc comment`),
  ]
  if (faults.length > 0) throw new RangeError(`site/api/zh.yaml: found ${faults.join('; ')}`)
}

function textOf(parts: readonly CommentDisplayPart[]): string {
  return Comment.combineDisplayParts(parts).replace(/\s+/g, ' ').trim()
}

/** All getters share the wording of this error. */
const UNKNOWN_ID = /^RangeError if no \w+ has the id \(/
const UNKNOWN_ID_ZH = 'RangeError：没有此 id（仅限未作类型检查的调用方：类型不允许其他 id），并给出相近的 id'

/** The fields of each generated interface, by name. */
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

/** Translations generated from the model, by the name of the export. */
function linesOfModel(): Lines {
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

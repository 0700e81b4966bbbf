import { findIn, type Rule } from '../../../src/rules/rule.js'

/** An article's wording for a tie contains 友城 or 友好城市 if and only if the entry gives the kind "sister-city". */
export const sisterCityWording: Rule = (context) =>
  findIn('evidence', context, ({ record: id, wording, agrees, fields }) => {
    const { record } = context.recordOf.get(id) ?? {}
    if (record?.type !== 'tie' || wording === undefined) return []
    const says = /友城|友好城市/.test(wording)
    const gives = record.kind === 'sister-city' && agrees === 'yes' && fields.includes('kind')
    if (says === gives) return []
    return says
      ? [['fields', `the field "kind" of a sister city, as in "${wording}"`, fields.join(', ')]]
      : [['wording', 'the words with which the source calls it a sister city (友城)', `"${wording}"`]]
  })

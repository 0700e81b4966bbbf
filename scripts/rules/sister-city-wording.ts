import type { BuildRule } from './build-rule.js'

/** The wording of a sister city says 友城 or 友好城市; no other tie's does. */
export const sisterCityWording: BuildRule = ({ ties }) =>
  ties.flatMap((tie) => {
    if (tie.wording === undefined) return []
    const says = /友城|友好城市/.test(tie.wording)
    return says === (tie.kind === 'sister-city')
      ? []
      : [
          {
            collection: 'ties' as const,
            record: tie.id,
            field: says ? 'kind' : 'wording',
            expected: says
              ? `"sister-city", as in "${tie.wording}"`
              : 'the words by which the article calls it a sister city (友城)',
            found: says ? `"${tie.kind}"` : `"${tie.wording}"`,
          },
        ]
  })

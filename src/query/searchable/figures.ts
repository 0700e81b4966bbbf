import { figureKinds } from '../../kinds/figure-kinds.js'
import { figureQualifiers } from '../../kinds/figure-qualifiers.js'
import { figureUnits } from '../../kinds/figure-units.js'
import type { Figure } from '../../types/figure.js'
import type { AnyIds } from '../../types/ids.js'
import type { Searchable } from '../engine/searchable.js'
import { figureRange } from '../figure-range.js'

/** What can be asked of figures. */
export const searchableFigures: Searchable<Figure<AnyIds>> = {
  facets: {
    about: ({ about }) => about,
    unit: ({ unit }) => unit,
    kind: ({ kind }) => kind,
    qualifier: ({ qualifier }) => qualifier,
    source: ({ sources }) => sources,
  },
  values: { unit: figureUnits, kind: figureKinds, qualifier: figureQualifiers },
  date: 'period',
  texts: ({ counts, wording }) => [counts.zh, counts.en, wording],
  range: figureRange,
  required: {
    id: 'string',
    value: 'number',
    qualifier: 'string',
    unit: 'string',
    kind: 'string',
    counts: 'text',
    about: 'list',
    wording: 'string',
    sources: 'list',
  },
  lists: [],
}

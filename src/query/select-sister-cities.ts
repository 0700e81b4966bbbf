import type { SisterCity, Tie } from '../types/tie.js'

/** The ties whose kind is `sister-city`, frozen. */
export function selectSisterCities(ties: readonly Tie[]): readonly SisterCity[] {
  return Object.freeze(ties.filter((tie): tie is SisterCity => tie.kind === 'sister-city'))
}

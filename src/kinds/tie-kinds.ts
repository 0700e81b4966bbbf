import type { TieKind } from '../types/tie.js'

export const tieKinds = [
  'sister-city',
  'friendly-exchange',
  'friendly-port',
  'friendly-port-intent',
  'exchange-in-development',
  'cooperation',
] as const satisfies readonly TieKind[]

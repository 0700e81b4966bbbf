import { tieKind } from '../../src/model/tie.js'

export type Theme = 'light' | 'dark'

export interface Palette {
  readonly paper: string
  readonly text: string
  readonly soft: string
  readonly land: string
  readonly accent: string
  /** For the kinds of ties, in their order. */
  readonly ties: readonly string[]
}

/** Colours; text has a contrast of at least 4.5 to the background. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#ffffff',
    text: '#213547',
    soft: '#5b6470',
    land: '#e4e8ec',
    accent: '#b4232a',
    ties: ['#b4232a', '#1f6feb', '#0f766e', '#b83280', '#7c4dbe', '#8a5a00'],
  },
  dark: {
    paper: '#1b1b1f',
    text: '#dfdfd6',
    soft: '#a0a4ab',
    land: '#34353b',
    accent: '#ff7b7b',
    ties: ['#ff7b7b', '#79b0ff', '#4fd1c5', '#f29ac0', '#c3a2f5', '#e3b341'],
  },
}

/** The colour of a kind of tie; the accent colour for anything else. */
export function tieColour({ ties, accent }: Palette, kind?: string): string {
  const at = Object.keys(tieKind.words).indexOf(kind ?? '')
  return at < 0 ? accent : (ties[at % ties.length] ?? accent)
}

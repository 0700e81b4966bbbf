import type { TieKind } from '../../../src/types/tie.js'

export type Theme = 'light' | 'dark'

export interface Palette {
  readonly paper: string
  readonly text: string
  readonly soft: string
  readonly land: string
  readonly accent: string
  readonly ties: Readonly<Record<TieKind, string>>
}

/** Colours that keep a contrast of at least 4.5 to their paper where they carry text. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#ffffff',
    text: '#213547',
    soft: '#5b6470',
    land: '#e4e8ec',
    accent: '#b4232a',
    ties: {
      'sister-city': '#b4232a',
      'friendly-exchange': '#1f6feb',
      'friendly-port': '#0f766e',
      'friendly-port-intent': '#0f766e',
      'exchange-in-development': '#7c4dbe',
      cooperation: '#8a5a00',
    },
  },
  dark: {
    paper: '#1b1b1f',
    text: '#dfdfd6',
    soft: '#a0a4ab',
    land: '#34353b',
    accent: '#ff7b7b',
    ties: {
      'sister-city': '#ff7b7b',
      'friendly-exchange': '#79b0ff',
      'friendly-port': '#4fd1c5',
      'friendly-port-intent': '#4fd1c5',
      'exchange-in-development': '#c3a2f5',
      cooperation: '#e3b341',
    },
  },
}

import { type Html, html } from '../pages/html.js'
import type { Palette } from './palette.js'

const FONT = "system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif"

interface Picture {
  readonly width: number
  readonly height: number
  /** What it shows, for those who do not see it. */
  readonly title: string
  readonly lang: string
}

/** A picture as a file of its own, on the paper of a palette. */
export function svg({ width, height, title, lang }: Picture, palette: Palette, ...content: readonly Html[]): string {
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${lang}" aria-label="${title}" font-family="${FONT}">
<title>${title}</title>
<rect width="${width}" height="${height}" fill="${palette.paper}"/>
${content.map((part) => html`${part}\n`)}</svg>
`.text
}

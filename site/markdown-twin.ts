import { bodyOf, outsideCode, titleIn } from './markdown.js'

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** A page as plain Markdown: HTML is converted, pictures and scripts are omitted. */
export function markdownTwin(source: string): string {
  const tidy = outsideCode(bodyOf(source), fromHtml)
    .replace(/[ \t]+$/gm, '')
    .replace(/ \{#[\w-]+\}$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  const title = titleIn(source)
  return `${/^#\s|<h1/m.test(tidy) || !title ? tidy : `# ${title}\n\n${tidy}`}\n`
}

/** Converts the elements used in the pages; unknown elements keep their text. */
function fromHtml(text: string): string {
  return decoded(
    text
      .replace(/<(svg|style|script)\b[\s\S]*?<\/\1>/g, '')
      .replace(/<script setup>[\s\S]*?<\/script>/g, '')
      .replace(/<pre class="raw"[^>]*><code>([\s\S]*?)<\/code><\/pre>/g, '\n```json\n$1\n```\n')
      .replace(
        /<h([1-6])[^>]*>([\s\S]*?)<\/h\1>/g,
        (_, level: string, inner: string) => `\n\n${'#'.repeat(Number(level))} ${inner}\n\n`,
      )
      .replace(/<thead><tr>([\s\S]*?)<\/tr><\/thead>/g, (_, cells: string) => {
        const heads = cells.split('</th>').slice(0, -1)
        return `\n\n|${heads.join(' |')} |\n|${heads.map(() => ' --- |').join('')}\n`
      })
      .replace(/<caption[\s\S]*?<\/caption>/g, '')
      .replace(
        /<tr[^>]*>([\s\S]*?)<\/tr>\n?/g,
        (_, cells: string) => `|${oneLine(cells).replace(/<\/t[hd]>/g, ' |')}\n`,
      )
      .replace(/<\/?t(?:head|body)[^>]*>\n?/g, '')
      .replace(/<\/?table[^>]*>\n?/g, '\n')
      .replace(/<t[hd][^>]*>/g, ' ')
      .replace(/<q\b[^>]*>([\s\S]*?)<\/q>/g, '“$1”')
      .replace(/<(b|strong)>([\s\S]*?)<\/\1>/g, '**$2**')
      .replace(/<dt[^>]*>([\s\S]*?)<\/dt>/g, '- **$1**: ')
      .replace(/<li[^>]*>/g, '\n- ')
      .replace(
        /<a\b[^>]*?href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g,
        (_, href: string, inner: string) => `[${inner}](${twinOf(href)})`,
      )
      .replace(/<\/(p|li|ul|ol|dl|dd|section|div|figure|details|summary|main)>/g, '\n')
      .replace(/<(p|ul|ol|section)\b[^>]*>/g, '\n')
      .replace(/<[a-zA-Z/][^>]*>/g, ''),
  )
}

/** A list in a table row is written on one line. */
function oneLine(cells: string): string {
  return cells
    .replace(/<\/li>\s*<li[^>]*>/g, '; ')
    .replace(/<\/?(ul|ol|li|p|div)[^>]*>/g, ' ')
    .replaceAll('\n', ' ')
}

/** Links between pages lead to the twins. */
function twinOf(href: string): string {
  return /^https?:/.test(href) ? href : href.replace(/\.html(?=$|[?#])/, '.md')
}

function decoded(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '')
}

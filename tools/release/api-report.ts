import type { ApiItem, ApiModel } from './api-model.js'

/** The public API as a page for review in diffs. */
export function apiReport(api: ApiModel): string {
  const entries = Object.entries(api).map(([entry, items]) => {
    const name = entry === 'index' ? 'open-xiamen' : `open-xiamen/${entry}`
    return `## ${name}\n\n${Object.entries(items)
      .map(([item, value]) => describe(item, value))
      .join('\n')}`
  })
  return `# Public API\n\nWritten by \`npm run release -- write\`; a change of it is a change of what others build on.\n\n${entries.join('\n\n')}\n`
}

function describe(name: string, item: ApiItem): string {
  switch (item.kind) {
    case 'interface':
      return [`- \`${name}\``, ...Object.values(item.members).map(({ type }) => `  - \`${type}\``)].join('\n')
    case 'union':
      return `- \`${name}\`: ${item.members.map((member) => `\`${member}\``).join(', ')}`
    case 'other':
      return `- \`${name}\`: \`${item.text}\``
  }
}

import { type Explanations, explanationOf, reasonOf } from './explanations.js'
import type { MutationResult, Survivor } from './read-report.js'

/** The score of a run and the list of what is alive, file by file, each with its explanation. */
export function mutationPage({ killed, timedOut, survivors }: MutationResult, explanations: Explanations): string {
  const all = killed + timedOut + survivors.length
  const files = [...new Set(survivors.map(({ file }) => file))]
  const sections = files.map((file) => {
    const rows = survivors.filter((survivor) => survivor.file === file).map((survivor) => row(survivor, explanations))
    return `## \`${file}\`\n\n| line | code | becomes | why no answer changes |\n| ---: | --- | --- | --- |\n${rows.join('\n')}\n`
  })
  return `# Mutants that are alive

Written by \`npm run mutation\`, which README.md tells of; the explanations are in explained.yaml.

${all.toLocaleString('en')} mutants: ${killed.toLocaleString('en')} killed, ${timedOut.toLocaleString('en')} ran into the time limit, ${survivors.length} are alive: **${((100 * (killed + timedOut)) / all).toFixed(1)} %**.

${sections.join('\n')}`
}

function row(survivor: Survivor, explanations: Explanations): string {
  const explanation = explanationOf(survivor, explanations)
  const why = explanation ? reasonOf(explanation, explanations) : '**not explained**'
  return `| ${survivor.line} | ${cell(survivor.code)} | ${cell(survivor.becomes)} | ${why} |`
}

/** Code in a cell of a table: no bar that would end it, no backtick that would end the code. */
function cell(code: string): string {
  const shown = code.length > 100 ? `${code.slice(0, 99)}…` : code
  return `\`${shown.replaceAll('`', 'ˋ').replaceAll('|', '\\|')}\``
}

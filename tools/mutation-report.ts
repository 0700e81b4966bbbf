// npm run mutation, its end: writes test/mutation/SURVIVORS.md, and refuses a mutant that is alive and not explained
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runScript } from '../build/run-script.js'
import { explanationOf, readExplanations } from './mutation/explanations.js'
import { mutationPage } from './mutation/mutation-page.js'
import { type MutationReport, readReport } from './mutation/read-report.js'

await runScript(() => {
  // several reports are those of one run in parts
  const files = process.argv.length > 2 ? process.argv.slice(2) : ['reports/mutation/mutation.json']
  const result = readReport(files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as MutationReport))
  const explanations = readExplanations()
  writeFileSync(
    fileURLToPath(new URL('../test/mutation/SURVIVORS.md', import.meta.url)),
    mutationPage(result, explanations),
  )
  const unexplained = result.survivors.filter((survivor) => !explanationOf(survivor, explanations))
  for (const { file, line, code, becomes } of unexplained) {
    console.error(`${file}:${line}: expected a test that notices, or an explanation of, ${becomes} in: ${code}`)
  }
  if (unexplained.length > 0) process.exitCode = 1
})

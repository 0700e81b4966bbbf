// npm run api: writes release/api.md, the report of the public API that reviewers read
import { writeFileSync } from 'node:fs'
import { runScript } from '../build/run-script.js'
import { apiReport } from './release/api-report.js'
import { apiReportFile, workingState } from './release/working-state.js'

await runScript(() => writeFileSync(apiReportFile, apiReport(workingState().api)))

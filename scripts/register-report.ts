// npm run register: what public pages corroborate and where they differ, as docs/register.md shows it
import { compileDirectory } from './compile/compile-directory.js'
import { dataDirectory } from './data-directory.js'
import { registerReport } from './register/register-report.js'
import { runScript } from './run-script.js'

await runScript(() => {
  console.log(registerReport(compileDirectory(dataDirectory)))
})

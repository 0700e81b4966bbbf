// npm run register [-- --lang zh]: what public pages corroborate and where they differ, as guides/register.md of the site has it
import { parseArgs } from 'node:util'
import { compileDirectory } from './compile/compile-directory.js'
import { dataDirectory } from './data-directory.js'
import { registerReport } from './register/register-report.js'
import { runScript } from './run-script.js'

await runScript(() => {
  const { lang } = parseArgs({ options: { lang: { type: 'string', default: 'en' } } }).values
  if (lang !== 'en' && lang !== 'zh') throw new RangeError(`register: expected --lang to be en or zh, found "${lang}"`)
  console.log(registerReport(compileDirectory(dataDirectory), lang))
})

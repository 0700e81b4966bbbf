#!/usr/bin/env node
// entry point of `npx open-xiamen`
import { run } from './run.js'

process.exitCode = await run(process.argv.slice(2), process)

#!/usr/bin/env node
// npx open-xiamen: the program
import { run } from './run.js'

process.exitCode = await run(process.argv.slice(2), process)

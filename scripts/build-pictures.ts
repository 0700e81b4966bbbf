// npm run pictures: the pictures of the README and the home page, which are committed, because a README can show no others
import { fileURLToPath } from 'node:url'
import { pictures } from '../docs/.vitepress/pictures/pictures.js'
import { runScript } from './run-script.js'
import { writeFiles } from './write-files.js'

await runScript(() => writeFiles(fileURLToPath(new URL('../docs/public/pictures', import.meta.url)), pictures()))

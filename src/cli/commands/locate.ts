import { digest } from '../../evidence/digest.js'
import { locatePassage } from '../../evidence/locate-passage.js'
import { normaliseText } from '../../evidence/normalise-text.js'
import { CliError } from '../cli-error.js'
import type { Command } from '../command.js'
import { readText } from '../input/read-file.js'
import { text } from '../values.js'

/** Locates a passage in a text, in the form of an evidence entry. */
export const locate: Command = {
  name: 'locate',
  usage: 'TEXT.txt --from WORDS [--to WORDS]',
  summary: 'find a passage in your own text, with the offsets and digest for an evidence entry',
  words: [1, 1],
  options: {
    from: { type: 'string', value: 'WORDS', help: 'the first characters of the passage, or all of them' },
    to: { type: 'string', value: 'WORDS', help: 'the last characters of the passage' },
  },
  examples: ['open-xiamen locate page.txt --from 望海与 --to 结为友城 --json'],
  run: async ({ positionals: [file = ''], values, input }) => {
    const [from = '', to = from] = [text(values, 'from'), text(values, 'to')].map((one) => one && normaliseText(one))
    if (from === '') throw new CliError('expected --from with the first characters of the passage, found none')
    const whole = normaliseText(await readText(file, input))
    const pair = to === from ? { from } : { from, to }
    const [found, ...others] = locatePassage(whole, pair, { start: 0, end: whole.length })
    if (!found || others.length > 0) {
      const wanted = to === from ? `"${from}"` : `"${from}" … "${to}"`
      throw new CliError(`expected ${file} to have ${wanted} once, found it ${found ? others.length + 1 : 0} times`)
    }
    const passage = whole.slice(found.start, found.end)
    const entry = { ...found, digest: await digest(passage), from, to }
    return { json: entry, text: `${found.start}–${found.end}  ${entry.digest}\n${passage}\n` }
  },
}

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inRoot } from '../../build/places.js'
import { answerTo, commandsOf, withAnswers } from '../../site/pages/transcripts.js'

const guides = ['', 'zh/']
  .flatMap((folder) => ['command-line', 'questions'].map((name) => `docs/${folder}guides/${name}.md`))
  .map((file) => readFileSync(inRoot(file), 'utf8'))

// `npm run docs` writes the output itself
test.each([...new Set(guides.flatMap(commandsOf))])('%s', async (command) => {
  const { answer, status } = await answerTo(command)
  if (answer.startsWith('open-xiamen:')) expect(answer).toContain('did you mean')
  else expect(status).toBe(0)
})

test('a guide keeps its text and its commands', async () => {
  for (const guide of guides) {
    const written = await withAnswers(guide)
    expect(commandsOf(written)).toEqual(commandsOf(guide))
    expect(commandsOf(written).length).toBeGreaterThan(2)
    expect(written.split('```console')[0]).toBe(guide.split('```console')[0])
  }
})

import { expect, test } from 'vitest'
import { markdownTwin } from '../../site/markdown-twin.js'
import { sentenceOf } from '../../site/pages/sentence.js'
import { titleOf } from '../../site/pages/title.js'
import { placeLabels } from '../../site/pictures/label-places.js'
import { languages } from '../../site/words/language.js'
import { fieldWord } from '../../site/words/model-words.js'
import { bundledRecords, getTie } from '../../src/generated/getters.js'
import { fieldsOf, recordModels } from '../../src/model/index.js'
import { fieldsWithin } from '../../src/model/walk.js'

test('every field has a label in both languages', () => {
  for (const model of recordModels) {
    for (const { path } of fieldsWithin(fieldsOf(model))) {
      for (const language of languages) expect(fieldWord(path.at(-1) ?? '', language)).not.toBe('')
    }
  }
  expect(() => fieldWord('no-such-field', 'en')).toThrow(RangeError)
})

test('every record has a sentence without placeholders, and a unique title', () => {
  for (const language of languages) {
    const titles = new Set(bundledRecords.map((record) => titleOf(record, language)))
    expect(titles.size).toBe(bundledRecords.length)
    for (const record of bundledRecords) {
      const sentence = sentenceOf(record, language)
      expect(sentence, record.id).toMatch(/[.。!！?？”"]$/)
      expect(sentence, record.id).not.toMatch(/undefined|\[object|\d{4}-\d\d|\.\.\d/)
    }
  }
})

test('the sentence of a tie reads naturally', () => {
  const tie = getTie('xiamen-netanya-sister-city')
  expect(sentenceOf(tie, 'en')).toBe('Netanya, Israel, has been a sister city of Xiamen since 18 January 2022.')
  expect(sentenceOf(tie, 'zh')).toBe('以色列内坦亚市自2022年1月18日起为厦门市的友好城市。')
})

test('the Markdown twin of a page has its tables, lists and links, and no HTML', () => {
  const twin = markdownTwin(`---
title: "A page"
---

## Part {#part}

<div v-pre>
<table><thead><tr><th scope="col">City</th><th scope="col">Since</th></tr></thead><tbody>
<tr><th scope="row"><a href="./trier.html">Trier</a></th><td>2010 &amp; on</td></tr>
</tbody></table>
<ul><li>one</li><li>two</li></ul>
</div>
`)
  expect(twin).toContain('# A page\n\n## Part\n')
  expect(twin).toContain('| City | Since |\n| --- | --- |\n| [Trier](./trier.md) | 2010 & on |')
  expect(twin).toContain('- one\n')
  expect(twin).not.toMatch(/<\w/)
})

test('names on a map do not overlap if there is room', () => {
  const marks = [
    { name: 'Trier', x: 100, y: 100 },
    { name: 'Zoetermeer', x: 104, y: 100 },
  ]
  const [one, other] = placeLabels(marks)
  expect([one?.crowded, other?.crowded]).toEqual([false, false])
  expect([one?.x, one?.y]).not.toEqual([other?.x, other?.y])
})

import { expect, test } from 'vitest'
import { html } from '../../../docs/.vitepress/pages/html.js'

test('what is inserted is escaped once, HTML is not, and lists are joined', () => {
  expect(html`<p title="${'"&\''}">${'<b>'}${html`<i>${1}</i>`}${['a', '<']}${undefined}</p>`.text).toBe(
    '<p title="&quot;&amp;&#39;">&lt;b&gt;<i>1</i>a&lt;</p>',
  )
})

import { expect, test } from 'vitest'
import { copiedPage } from '../../../docs/.vitepress/pages/copied-page.js'

test('links to docs/ lead to the pages of the site', () => {
  const text = '[a](docs/guides/curation.md) [b](docs/versioning.md) [c](https://example.org/docs/x.md)'
  expect(copiedPage(text, 'guides/adding-a-fact.md')).toContain(
    '[a](./curation.md) [b](../versioning.md) [c](https://example.org/docs/x.md)',
  )
})

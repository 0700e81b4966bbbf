import { expect, test } from 'vitest'
import { readPending } from '../../../scripts/release/read-changelog.js'

test('the section of the release to come, up to the next', () => {
  const text = '\n### Added\n\n- `a`: see ## below\n\n'
  expect(readPending(`# Changelog\n\n## [Unreleased] - minor\n${text}## [1.0.0]\n\n- b\n`)).toEqual({
    bump: 'minor',
    text,
  })
  expect(readPending(`## [Unreleased] - patch\n${text}`)).toEqual({ bump: 'patch', text })
})

test('a section that announces nothing, an empty one, and none', () => {
  expect(readPending('## [Unreleased]\n\n- a\n')).toEqual({ bump: 'none', text: '\n- a\n' })
  expect(readPending('## [Unreleased]\n')).toEqual({ bump: 'none', text: '' })
  expect(readPending('## [1.0.0]\n')).toEqual({ bump: 'none', text: '' })
  expect(readPending('see ## [Unreleased] - minor\n')).toEqual({ bump: 'none', text: '' })
})

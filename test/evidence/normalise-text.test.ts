import { expect, test } from 'vitest'
import { normaliseText } from '../../src/evidence/normalise-text.js'

test('removes every white space character, within words too', () => {
  expect(normaliseText(' 厦\n门\u3000与\u00a0IBM \t\r\n')).toBe('厦门与IBM')
})

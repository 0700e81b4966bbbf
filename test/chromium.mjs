import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The path of a Chromium; where there is none, Debian's is installed. */
export function chromium() {
  const found = process.env['CHROMIUM'] ?? PATHS.find(existsSync)
  if (found) return found
  console.error('installing chromium …')
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return PATHS.find(existsSync)
}

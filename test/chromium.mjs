import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Options to start Chromium without a display and without calls to external hosts. */
export function launchOptions() {
  return {
    executablePath: chromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  }
}

/** The path of Chromium; Debian's is installed if there is none. */
function chromium() {
  const found = process.env['CHROMIUM'] ?? PATHS.find(existsSync)
  if (found) return found
  console.error('installing chromium …')
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return PATHS.find(existsSync)
}

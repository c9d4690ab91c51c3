import { spawn } from 'node:child_process'

/** Opens an address in the person's browser, unless `BROWSER=none` or a build server says that nobody looks. */
export function openInBrowser(address: string): void {
  if (process.env['BROWSER'] === 'none' || process.env['CI']) return
  const { platform } = process
  const command = platform === 'darwin' ? 'open' : platform === 'win32' ? 'explorer' : 'xdg-open'
  // Where there is none, the address that was printed does.
  spawn(command, [address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}

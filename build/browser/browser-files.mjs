// The browser that npm brought, unpacked once into the cache of the person: nothing is installed, nothing is downloaded.
import { randomUUID } from 'node:crypto'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib'
import { unpackTar } from './unpack-tar.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const packed = join(root, 'node_modules/@sparticuz/chromium')
/** Raise it when what is unpacked, or how, changes. */
const layout = 1

/** Can the browser that npm brought run here? */
export function isPackedBrowserHere() {
  return process.platform === 'linux' && process.arch === 'x64' && existsSync(join(packed, 'bin/chromium.br'))
}

/** Unpacks the browser unless that was done before: its program and what its environment must hold. */
export async function unpackedBrowser(cache = cacheFolder()) {
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'))
  const folder = join(cache, `chromium-${version}-${layout}`)
  if (!existsSync(folder)) await unpackInto(folder)
  return {
    program: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  }
}

/** Whole or not there at all: two that unpack at once do not meet, and one that was stopped leaves nothing behind. */
async function unpackInto(folder) {
  const half = `${folder}.${randomUUID()}`
  mkdirSync(half, { recursive: true })
  try {
    for (const archive of ['al2023', 'fonts'])
      unpackTar(brotliDecompressSync(readFileSync(join(packed, `bin/${archive}.tar.br`))), half)
    writeFileSync(join(half, 'fonts.conf'), fontSettings(folder))
    const program = createWriteStream(join(half, 'chromium'), { mode: 0o755 })
    await pipeline(createReadStream(join(packed, 'bin/chromium.br')), createBrotliDecompress(), program)
    renameSync(half, folder)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

/** Its own fonts first, so that pages look alike on every machine; those of the machine for signs it does not have. */
function fontSettings(folder) {
  const alias = (family) =>
    `<alias binding="same"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${folder}/fonts</dir>
<dir>/usr/share/fonts</dir>
<cachedir>${folder}/font-cache</cachedir>
${['Arial', 'Helvetica', 'sans-serif', 'Roboto', 'system-ui'].map(alias).join('\n')}
</fontconfig>
`
}

/** Where caches of this person live; a folder of their own among the temporary ones when there is no home to write in. */
function cacheFolder() {
  const usual = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
  try {
    mkdirSync(join(usual, 'suivi'), { recursive: true })
    return join(usual, 'suivi')
  } catch {
    const own = join(tmpdir(), `suivi-cache-${process.getuid?.() ?? 0}`)
    mkdirSync(own, { recursive: true, mode: 0o700 })
    if (process.getuid && statSync(own).uid !== process.getuid()) throw new Error(`${own} belongs to someone else`)
    return own
  }
}

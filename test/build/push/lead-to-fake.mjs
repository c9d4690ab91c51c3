// Loaded before clasp: every service it makes is led to the server named in SUIVI_FAKE_API.
import { createRequire } from 'node:module'

const require = createRequire(new URL('../../../node_modules/@google/clasp/package.json', import.meta.url))
const { google } = require('googleapis')
for (const name of ['script', 'drive', 'logging', 'serviceusage', 'oauth2', 'discovery']) {
  const make = google[name].bind(google)
  google[name] = (given) =>
    make({ ...(typeof given === 'string' ? { version: given } : given), rootUrl: process.env.SUIVI_FAKE_API })
}

// What clasp answers, in words that say what to do.

/** Told to who has no script yet. */
export const withoutScript = `There is no script to push to yet. Once:

1. Open https://script.google.com/home/usersettings and switch "Google Apps Script API" on.
2. npx clasp login
   With several Google accounts: npx clasp login -u NAME, and -u NAME with each command below.
3. npx clasp create-script --type sheets --title Suivi --rootDir build/addon
   It makes a spreadsheet with a script bound to it, and prints the script's id.
   It also rewrites .clasp.json: put that back with  git checkout .clasp.json
4. Put the id into a file .clasp.local.json beside .clasp.json, which git does not see:
   { "scriptId": "THE ID" }

Then: npm run push
`

/** Did clasp say that the files arrived, or that they were there already? It can end well and have pushed nothing. */
export function isPushed(text) {
  return /Pushed \d+ file|already up to date/i.test(text) && !/Skipping push/i.test(text)
}

const sentences = [
  [
    /Apps Script API.*(not been used|disabled|enable)|User has not enabled/i,
    'The Apps Script API is switched off for this account: switch it on at https://script.google.com/home/usersettings, wait a minute, and push again.',
  ],
  [
    /No credentials|not logged in|invalid_grant|unauthenticated|401|Login required/i,
    'Nobody is logged in, or the login has run out: npx clasp login, then push again.',
  ],
  [
    /permission|403|forbidden/i,
    'This account may not change that script: log in with the account that owns it (npx clasp login -u NAME), or ask its owner to share it.',
  ],
  [/not found|404/i, 'There is no script with that id for this account: check the id in .clasp.local.json.'],
  [/Skipping push/i, 'clasp skipped the push and changed nothing. Run  npm run push  again.'],
  [
    /5\d\d|unavailable|backend/i,
    'Google did not answer as it should. Nothing is known to be changed; wait a little, then push again.',
  ],
]

/** What went wrong with a push, and what to do. */
export function explainAnswer(text) {
  const found = sentences.find(([sign]) => sign.test(text))
  return found ? found[1] : 'The push was not confirmed. What clasp said stands above; nothing is known to be changed.'
}

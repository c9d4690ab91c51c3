import type { shellPhraseParameters } from '../../page-phrases/shell'

/** Words of the frame around every page in English. */
export const shellPhrases: Record<keyof typeof shellPhraseParameters, string> = {
  'shell.working': 'Working…',
  'shell.close': 'Close',
  'shell.retry': 'Try again',
  'shell.panel': 'Go to the panel',
  'shell.lost': 'No answer came back. Check the connection, then try again: nothing you typed is lost.',
  'shell.accounts':
    'Google did not let this page in. This happens when two Google accounts are signed in: open the spreadsheet in a private window, or in a browser profile with one account.',
  'shell.warning': 'Worth knowing',
  'shell.problem': 'To be mended',
  'shell.note': 'For information',
  'shell.more': '… and {count} more',
  'shell.advice': 'Advice on the wording of objectives ({count})',
  'shell.adviceLead': 'Only advice: leave whatever suits you as it is.',
}

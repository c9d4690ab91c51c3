import { exception } from './exception'
import { record, recordedId } from './record'
import { makeService } from './service'

type Options = Record<string, unknown>

/** What a free account may send in a day. */
const dailyQuota = 100

const sent = { recipients: 0 }

/** The global MailApp: says what would have been sent. */
export function makeMailApp(): object {
  return makeService('MailApp', {
    sendEmail: (...args: unknown[]) => send('MailApp.sendEmail', args),
    getRemainingDailyQuota: () => Math.max(0, dailyQuota - sent.recipients),
  })
}

/** The global GmailApp, as far as it writes: mail that would have been sent, drafts that would have been made. */
export function makeGmailApp(): object {
  let drafts = 0
  return makeService('GmailApp', {
    sendEmail(...args: unknown[]) {
      send('GmailApp.sendEmail', args)
      return this
    },
    createDraft(...args: unknown[]) {
      record('GmailApp.createDraft', messageOf(args))
      const id = recordedId('draft', ++drafts)
      return makeService('GmailDraft', { getId: () => id })
    },
  })
}

function send(method: string, args: unknown[]): void {
  const message = messageOf(args)
  const recipients = ['to', 'cc', 'bcc'].flatMap((line) => String(message[line] ?? '').split(',')).filter(Boolean)
  if (recipients.length === 0) throw exception('Failed to send email: no recipient')
  if (sent.recipients + recipients.length > dailyQuota) {
    throw exception('Service invoked too many times for one day: email.')
  }
  sent.recipients += recipients.length
  record(method, message)
}

/** `(message)`, `(to, subject, body, options?)`, `(to, replyTo, subject, body)`. */
function messageOf(args: unknown[]): Options {
  if (args.length === 1 && typeof args[0] === 'object') return plain(args[0] as Options)
  if (args.length === 4 && typeof args[3] !== 'object') {
    const [to, replyTo, subject, body] = args.map(String)
    return { to, replyTo, subject, body }
  }
  const [to, subject, body, options] = args
  return plain({ to: String(to), subject: String(subject), body: String(body), ...(options as Options) })
}

/** Attachments by their names alone. */
function plain(message: Options): Options {
  const { attachments, inlineImages, ...rest } = message
  const given = Object.entries(rest).filter(([, value]) => value !== undefined && value !== null)
  return {
    ...Object.fromEntries(given),
    ...(attachments ? { attachments: [attachments].flat().map(nameOf) } : {}),
    ...(inlineImages ? { inlineImages: Object.keys(inlineImages as object) } : {}),
  }
}

function nameOf(attachment: unknown): string {
  const { getName } = attachment as { getName?: () => string }
  return typeof getName === 'function' ? getName() : String((attachment as { fileName?: string }).fileName ?? '')
}

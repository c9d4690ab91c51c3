import { expect } from '@jest/globals'
import { callFunction } from '../../../src/workbench/google/call-function'
import { type Fact, refuses, undocumented } from './fact'

/** Facts 102 to 121: enums and classes, and the other services. */
export const factsOfServices: Fact[] = [
  {
    number: 102,
    confidence: 'A',
    says: 'Members of enums are objects: they print as their names, compareTo gives 0 for the same one, === holds.',
    standing: 'holds',
    show({ app, sheet }) {
      const { WRAP, CLIP } = app.WrapStrategy as unknown as Record<string, { compareTo(other: unknown): number }>
      expect([String(WRAP), WRAP!.compareTo(WRAP), WRAP!.compareTo(CLIP) === 0]).toEqual(['WRAP', 0, false])
      expect(sheet.getRange('A1').setWrap(true).getWrapStrategy() === (WRAP as unknown)).toBe(true)
    },
  },
  {
    number: 103,
    confidence: 'A',
    says: 'Objects print as the bare name of their class.',
    standing: 'holds',
    show({ app, spreadsheet, sheet, fill }) {
      const range = fill([['a'], [1]])
      const objects = [range, spreadsheet, sheet.protect(), range.createFilter(), range.applyRowBanding()]
      const rule = app.newDataValidation().requireDate()
      expect([...objects, rule.build(), app.newTextStyle()].map(String)).toEqual([
        'Range',
        'Spreadsheet',
        'Protection',
        'Filter',
        'Banding',
        'DataValidation',
        'TextStyleBuilder',
      ])
    },
  },
  {
    number: 104,
    confidence: 'A',
    says: 'A pivot filter that was cleared still has criteria, of type null; a pivot value that is not calculated has no formula.',
    standing: 'not there',
    because: 'Pivot tables are not in the workbench.',
    show({ sheet }) {
      refuses(() => sheet.getRange('A1').createPivotTable(sheet.getRange('B1')), 'Range.createPivotTable is not in')
    },
  },
  {
    number: 105,
    confidence: 'A/B',
    says: 'Properties: setting and deleting chain, a key that is missing is null; 9 kB a value, 500 kB a store.',
    standing: 'holds',
    show({ PropertiesService }) {
      const store = PropertiesService.getScriptProperties()
      expect(store.setProperty('a', '1').setProperty('b', '2').deleteProperty('a').getProperty('a')).toBeNull()
      expect(store.getProperties()).toEqual({ b: '2' })
      refuses(() => store.setProperty('c', 'x'.repeat(9 * 1024 + 1)), 'Argument too large: value')
      const many = Object.fromEntries(Array.from({ length: 60 }, (_each, place) => [String(place), 'x'.repeat(9000)]))
      refuses(() => store.setProperties(many), 'You have exceeded the property storage quota')
    },
  },
  {
    number: 106,
    confidence: 'A/B',
    says: 'Cache: put and remove give null; an expiry out of bounds is passed over; keys over 250 characters and values over 100 kB are refused.',
    standing: 'holds',
    show({ CacheService }) {
      const cache = CacheService.getScriptCache()
      expect([cache.put('a', '1'), cache.remove('a')]).toEqual([null, null])
      cache.put('b', '2', 10 ** 9)
      cache.put('c', '3', -5)
      expect([cache.get('b'), cache.get('c')]).toEqual(['2', '3'])
      refuses(() => cache.put('k'.repeat(251), ''), 'Argument too large: key')
      refuses(() => cache.put('k', 'x'.repeat(100 * 1024 + 1)), 'Argument too large: value')
    },
  },
  {
    number: 107,
    confidence: 'A/B',
    says: 'tryLock is true while this execution holds the lock; tryLock(0) takes it, tryLock(-100) does not; waitLock(-100) throws Lock timeout: …',
    standing: 'holds',
    show({ LockService }) {
      const lock = LockService.getScriptLock()
      expect([lock.tryLock(-100), lock.tryLock(0), lock.tryLock(100)]).toEqual([false, true, true])
      refuses(
        () => LockService.getUserLock().waitLock(-100),
        'Lock timeout: another process was holding the lock for too long.',
      )
    },
  },
  {
    number: 108,
    confidence: 'A',
    says: 'Bytes are signed everywhere.',
    standing: 'holds',
    show({ Utilities }) {
      expect(Utilities.newBlob('é').getBytes()).toEqual([-61, -87])
      expect(Utilities.base64Decode('/w==')).toEqual([-1])
      const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a')
      expect(digest.some((byte) => byte < 0) && digest.every((byte) => byte >= -128 && byte < 128)).toBe(true)
    },
  },
  {
    number: 109,
    confidence: 'A',
    says: 'Digests of a text are of its US_ASCII (é becomes ?), of bytes as they are; arguments that do not fit are refused.',
    standing: 'holds',
    show({ Utilities }) {
      const { MD5 } = Utilities.DigestAlgorithm
      expect(Utilities.computeDigest(MD5, 'é')).toEqual(Utilities.computeDigest(MD5, '?'))
      expect(Utilities.computeDigest(MD5, 'é', Utilities.Charset.UTF_8)).toEqual(
        Utilities.computeDigest(MD5, Utilities.newBlob('é').getBytes()),
      )
      refuses(() => (Utilities.computeDigest as unknown as () => void)(), "don't match the method signature")
      refuses(() => Utilities.computeDigest('MD5' as never, 'a'), "don't match the method signature")
    },
  },
  {
    number: 110,
    confidence: 'A',
    says: 'newBlob(text): no name, text/plain; zip is archive.zip, gzip archive.gz of type application/x-gzip; ungzip has the name archive and no type.',
    standing: 'not there',
    because: 'Blobs hold; zip and gzip are not in the workbench.',
    show({ Utilities }) {
      const blob = Utilities.newBlob('text')
      expect([blob.getName(), blob.getContentType()]).toEqual([null, 'text/plain'])
      refuses(() => Utilities.zip([blob]), 'Utilities.zip is not in the workbench')
    },
  },
  {
    number: 111,
    confidence: 'A',
    says: 'parseDate of nonsense throws; formatString takes %s and %d.',
    standing: 'holds',
    show({ Utilities }) {
      expect(Utilities.formatString('%s has %d', 'Awa', 3)).toBe('Awa has 3')
      expect(Utilities.parseDate('2026-03-29 14:05', 'Europe/Paris', 'yyyy-MM-dd HH:mm').toISOString()).toBe(
        '2026-03-29T12:05:00.000Z',
      )
      refuses(() => Utilities.parseDate('nonsense', 'GMT', 'yyyy-MM-dd'), 'Invalid argument')
    },
  },
  {
    number: 112,
    confidence: 'B',
    says: 'appendUntrusted escapes < > & " \'; getUserAgent() is null outside a web app; No HTML file named X was found.',
    standing: 'holds',
    show({ HtmlService }) {
      expect(HtmlService.createHtmlOutput('').appendUntrusted(`<>&"'`).getContent()).toBe('&lt;&gt;&amp;&quot;&#39;')
      expect(HtmlService.getUserAgent()).toBeNull()
      refuses(() => HtmlService.createHtmlOutputFromFile('X'), 'No HTML file named X was found.')
    },
  },
  {
    number: 113,
    confidence: 'B',
    says: 'google.script.run: a Date or a function makes the answer null; undefined in a list becomes null; names that end in _ are private.',
    standing: 'holds',
    show() {
      const answer = (value: unknown) => callFunction(() => value, '[]').value
      expect([answer({ day: new Date() }), answer([() => 1]), answer([undefined])]).toEqual([null, null, '[null]'])
    },
  },
  {
    number: 114,
    confidence: 'B',
    says: 'getUi() without a window: Cannot call SpreadsheetApp.getUi() from this context.',
    standing: 'holds',
    show({ app }) {
      refuses(() => app.getUi(), 'Cannot call SpreadsheetApp.getUi() from this context.')
    },
  },
  {
    number: 115,
    confidence: 'B',
    says: 'Edits of scripts fire no triggers; installable ones run as who made them.',
    standing: 'differs',
    because:
      'onOpen and onEdit run, onEdit at the edits of people alone; installable triggers are recorded and never fire.',
    show({ sheet }) {
      expect(sheet.getRange('A1').setValue(1).getValue()).toBe(1)
    },
  },
  {
    number: 116,
    confidence: 'A',
    says: "FormApp.create(name): the file gets the name, getTitle() is ''.",
    standing: 'holds',
    show({ FormApp }) {
      expect(FormApp.create('Visit').getTitle()).toBe('')
      expect(FormApp.create('Visit').setTitle('A visit').getTitle()).toBe('A visit')
    },
  },
  {
    number: 117,
    confidence: 'A',
    says: "A new choice item has one choice ''; ids of items are numbers; getGoToPage() of a list's choice is a TypeError; openByUrl(bad): Invalid argument: url.",
    standing: 'differs',
    because: 'getGoToPage() says that it is not in the workbench; the rest holds.',
    show({ FormApp }) {
      const item = FormApp.create('f').addListItem()
      expect([item.getChoices().map((each) => each.getValue()), typeof item.getId()]).toEqual([[''], 'number'])
      refuses(() => FormApp.openByUrl('bad'), 'Invalid argument: url')
      refuses(() => undocumented(item.getChoices()[0]!)['getGoToPage']!(), 'is not in the workbench')
    },
  },
  {
    number: 118,
    confidence: 'B',
    says: 'A scale goes from 1 to 5; getDestinationId throws when none is set; answers of a scale are texts.',
    standing: 'not there',
    because: 'Scale and destination hold; there are no answers, for nobody fills in a recorded form.',
    show({ FormApp }) {
      const form = FormApp.create('f')
      const scale = form.addScaleItem()
      expect([scale.getLowerBound(), scale.getUpperBound(), form.getResponses()]).toEqual([1, 5, []])
      refuses(() => form.getDestinationId(), 'The form currently has no response destination.')
    },
  },
  {
    number: 119,
    confidence: 'B',
    says: 'getFileById(unknown): No item with the given ID could be found. Possibly because …',
    standing: 'holds',
    show({ DriveApp }) {
      refuses(
        () => DriveApp.getFileById('unknown'),
        'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
      )
    },
  },
  {
    number: 120,
    confidence: 'A',
    says: 'getViewers() takes in editors and owner; getEditors() the owner.',
    standing: 'holds',
    show({ spreadsheet }) {
      expect([spreadsheet.getViewers().length, spreadsheet.getEditors().length]).toEqual([1, 1])
    },
  },
  {
    number: 121,
    confidence: 'A/B',
    says: 'getActiveSpreadsheet() is null for a script that is bound to none; setActiveSpreadsheet changes it.',
    standing: 'differs',
    because: 'Every script of the workbench is bound to the open workbook, and there is no other.',
    show({ app, spreadsheet }) {
      app.setActiveSpreadsheet(spreadsheet)
      expect(app.getActiveSpreadsheet().getId()).toBe(spreadsheet.getId())
    },
  },
]

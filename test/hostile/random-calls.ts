import fc from 'fast-check'
import { type CallName, calls } from '../../src/api/calls'
import { anyText } from './hostile-texts'

const training = { title: 'Jardins', organisation: '', starts: '', ends: '' }
const change = { objective: 'O01', field: 'situation', before: '', after: 'Devant la maison' }
const printing = { audience: 'team', parts: ['people', 'toDo', 'groups'], language: 'fr' }

/** For each call what a page may hand over; where it can be done, it is. */
const usual: Record<CallName, unknown> = {
  'workbook.state': {},
  'workbook.check': {},
  'workbook.hidden': { from: { role: 'followUp:O01', row: 0, looked: 3 } },
  'workbook.mend': { id: 'tab:lists', answers: {} },
  'setup.read': {
    tab: 'Promotion',
    corrections: {
      ...{ headerRow: 1, roles: { '4': 'mark' }, levels: { oui: 'applied' }, rowsIn: [3] },
      ...{ samePeople: [[2, 3]], scores: { appliedFrom: 3, partlyFrom: 2 } },
    },
  },
  'setup.reuse': {
    text: '{"suivi":"set-up","version":1,"columns":[],"marks":{"oui":"applied"},"training":{"title":"","organisation":""}}',
    tab: 'Promotion',
    headerRow: 1,
  },
  'setup.apply': { marks: 'practice', language: 'fr', tab: 'Promotion', marksDate: '2026-10-01', training },
  'round.start': { title: 'À 3 mois', date: '2026-11-24', observer: 'Coumba' },
  'round.close': { round: 'R2' },
  'round.reopen': { round: 'R1' },
  'round.look': {},
  'round.putBack': { round: 'R1', cells: [{ participant: 'P001', objective: 'O01', after: 'applied' }] },
  'forms.list': {},
  'forms.read': { round: 'R2', participants: ['P001', 'P002'] },
  'forms.save': {
    round: 'R2',
    participant: 'P001',
    changes: [change, { ...change, field: 'level', after: 'applied' }],
  },
  'followUp.preview': { answers: { 'sorted:team': 'reattach' } },
  'followUp.apply': { answers: { 'removed:P001-O01': 'leftOut' } },
  'followUp.hideTabs': { objectives: ['O01', 'O02'] },
  'summary.update': {},
  'report.summary': printing,
  'report.forms': { filling: 'blank', group: 'Jappo', participant: 'P001' },
  'report.people': {},
  'page.open': { page: 'panel', view: '' },
  'page.goTo': { tab: 'O01' },
  'page.goToCell': { tab: 'Promotion', cell: 'B2' },
  'settings.read': {},
  'settings.save': { training },
}

type Json = unknown

const odd: fc.Arbitrary<Json> = fc.oneof(
  anyText,
  fc.constantFrom<Json>(
    null,
    true,
    -1,
    0.5,
    1e308,
    4_000_000,
    '',
    [],
    {},
    'x'.repeat(60_000),
    'P001',
    'O01',
    'R1',
    'toString',
  ),
  fc
    .constantFrom('{"__proto__":{"ok":true}}', '{"toString":null,"valueOf":1}', '[[[[]]]]')
    .map((text) => JSON.parse(text) as Json),
  fc.jsonValue({ maxDepth: 2 }),
)

/** A call with something wrong in it, or nothing: one place of a usual input changed, a place added, or another input altogether. */
export const anyCall: fc.Arbitrary<{ name: Json; input: Json }> = fc
  .record({
    name: fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...(Object.keys(calls) as CallName[])) }, odd),
    instead: odd,
    way: fc.constantFrom('usual', 'other', 'place', 'place', 'place', 'twoPlaces', 'added', 'dropped'),
    where: fc.tuple(fc.nat(), fc.nat()),
    key: fc.constantFrom('__proto__', 'constructor', 'answers', 'language', 'x'),
  })
  .map(({ name, instead, way, where, key }) => {
    const input = JSON.stringify(
      (typeof name === 'string' && Object.hasOwn(usual, name) && usual[name as CallName]) || {},
    )
    const made = JSON.parse(input) as Json
    if (way === 'usual') return { name, input: made }
    if (way === 'other') return { name, input: copied(instead) }
    if (way === 'added')
      return {
        name,
        input: JSON.parse(
          `{${JSON.stringify(key)}:${JSON.stringify(instead) ?? 0},${input.slice(1)}`.replace(/,}$/, '}'),
        ) as Json,
      }
    const once = changed(made, where[0], instead, way === 'dropped')
    return { name, input: way === 'twoPlaces' ? changed(once, where[1], instead, false) : once }
  })

function copied(value: Json): Json {
  return JSON.parse(JSON.stringify(value)) as Json
}

/** The input with one of its places, at whatever depth, holding something else. */
function changed(input: Json, nth: number, instead: Json, isDropped: boolean): Json {
  const places: { holder: Record<string, Json>; key: string }[] = []
  const walk = (holder: Json) => {
    if (typeof holder !== 'object' || holder === null) return
    for (const key of Object.keys(holder)) {
      places.push({ holder: holder as Record<string, Json>, key })
      walk((holder as Record<string, Json>)[key])
    }
  }
  walk(input)
  const place = places[nth % Math.max(places.length, 1)]
  if (place && isDropped) delete place.holder[place.key]
  else if (place) place.holder[place.key] = copied(instead)
  return input
}

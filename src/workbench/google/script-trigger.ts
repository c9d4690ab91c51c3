import { makeEnum } from './make-enum'
import { record, recordedId } from './record'
import { makeService } from './service'

type Source = 'CLOCK' | 'SPREADSHEETS'

export const EventType = makeEnum<typeof GoogleAppsScript.Script.EventType>('EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
])

export const TriggerSource = makeEnum<typeof GoogleAppsScript.Script.TriggerSource>('TriggerSource', [
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
])

export const WeekDay = makeEnum<Record<string, never>>('Weekday', [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
])

interface Made {
  id: string
  handler: string
  event: keyof typeof EventType
  source: Source
}

const clockSteps = ['after', 'at', 'atDate', 'atHour', 'everyDays', 'everyHours', 'everyMinutes', 'everyWeeks']
const moreClockSteps = ['inTimezone', 'nearMinute', 'onMonthDay', 'onWeekDay']
const events = { onOpen: 'ON_OPEN', onEdit: 'ON_EDIT', onFormSubmit: 'ON_FORM_SUBMIT', onChange: 'ON_CHANGE' } as const

/** The triggers of a script: they are said, kept for this execution, and never fire. */
export function makeTriggers() {
  const all: { made: object; trigger: Made }[] = []
  const create = (rest: Omit<Made, 'id'>, steps: string[]) => {
    const trigger = { id: recordedId('trigger', all.length + 1), ...rest }
    record('TriggerBuilder.create', { ...trigger, steps })
    const made = makeService('Trigger', {
      getUniqueId: () => trigger.id,
      getHandlerFunction: () => trigger.handler,
      getEventType: () => EventType[trigger.event],
      getTriggerSource: () => TriggerSource[trigger.source],
      getTriggerSourceId: () => null,
    })
    all.push({ made, trigger })
    return made
  }
  return {
    newTrigger: (handler: string) =>
      makeService('TriggerBuilder', {
        timeBased: () => clockBuilder((steps) => create({ handler, event: 'CLOCK', source: 'CLOCK' }, steps)),
        forSpreadsheet: () => makeService('SpreadsheetTriggerBuilder', eventSteps(handler, create)),
      }),
    getProjectTriggers: () => all.map(({ made }) => made),
    getUserTriggers: () => all.map(({ made }) => made),
    deleteTrigger(gone: object) {
      const place = all.findIndex(({ made }) => made === gone)
      if (place >= 0) record('ScriptApp.deleteTrigger', { ...all.splice(place, 1)[0]!.trigger })
    },
  }
}

function clockBuilder(create: (steps: string[]) => object): object {
  const steps: string[] = []
  const names = [...clockSteps, ...moreClockSteps]
  const builder: object = makeService('ClockTriggerBuilder', {
    ...Object.fromEntries(
      names.map((name) => [
        name,
        (...args: unknown[]) => {
          steps.push(`${name}(${args.join(', ')})`)
          return builder
        },
      ]),
    ),
    create: () => create(steps),
  })
  return builder
}

function eventSteps(handler: string, create: (rest: Omit<Made, 'id'>, steps: string[]) => object) {
  return Object.fromEntries(
    Object.entries(events).map(([name, event]) => [
      name,
      () => makeService('Trigger', { create: () => create({ handler, event, source: 'SPREADSHEETS' }, [name]) }),
    ]),
  )
}

import { makeEnum } from './make-enum'
import { EventType, makeTriggers, TriggerSource, WeekDay } from './script-trigger'
import { makeService } from './service'

const AuthMode = makeEnum<typeof GoogleAppsScript.Script.AuthMode>('AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
])
const AuthorizationStatus = makeEnum<typeof GoogleAppsScript.Script.AuthorizationStatus>('AuthorizationStatus', [
  'REQUIRED',
  'NOT_REQUIRED',
])

/** The global ScriptApp: in the workbench everything the manifest asks for is granted. */
export function makeScriptApp(): object {
  return makeService('ScriptApp', {
    AuthMode,
    AuthorizationStatus,
    getAuthorizationInfo: () =>
      makeService('AuthorizationInfo', {
        getAuthorizationStatus: () => AuthorizationStatus.NOT_REQUIRED,
        getAuthorizationUrl: () => '',
      }),
    getScriptId: () => 'workbench',
    getService: () => makeService('Service', { getUrl: () => null, isEnabled: () => false }),
    EventType,
    TriggerSource,
    WeekDay,
    ...makeTriggers(),
  })
}

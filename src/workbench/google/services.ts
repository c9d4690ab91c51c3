import { makeCacheService } from './cache-service'
import { makeCharts } from './chart-enums'
import { makeDriveApp } from './drive-app'
import { makeFormApp } from './form-app'
import { unavailableMembers } from './google-class'
import { makeHtmlService } from './html-service'
import { makeLockService } from './lock-service'
import { makeConsole, makeLogger } from './logging'
import { makeGmailApp, makeMailApp } from './mail-app'
import { makePropertiesService } from './properties-service'
import { makeScriptApp } from './script-app'
import { makeSession } from './session'
import { makeUrlFetchApp } from './url-fetch-app'
import { makeUtilities } from './utilities'

/** Google's other services: their names are there, and whatever is asked of them says that it is not. */
const elsewhere = [
  'CalendarApp',
  'CardService',
  'ContactsApp',
  'ContentService',
  'DocumentApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'SlidesApp',
  'XmlService',
]

/** Defines the services beside SpreadsheetApp as globals of a fresh context. */
export function installServices(globalObject: Record<string, unknown>): void {
  Object.assign(globalObject, {
    CacheService: makeCacheService(),
    Charts: makeCharts(),
    console: makeConsole(),
    DriveApp: makeDriveApp(),
    FormApp: makeFormApp(),
    GmailApp: makeGmailApp(),
    HtmlService: makeHtmlService(),
    LockService: makeLockService(),
    Logger: makeLogger(),
    MailApp: makeMailApp(),
    PropertiesService: makePropertiesService(),
    ScriptApp: makeScriptApp(),
    Session: makeSession(),
    UrlFetchApp: makeUrlFetchApp(),
    Utilities: makeUtilities(),
    ...Object.fromEntries(elsewhere.map((name) => [name, Object.create(unavailableMembers(name))])),
  })
}

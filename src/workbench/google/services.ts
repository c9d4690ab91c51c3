import { makeCacheService } from './cache-service'
import { makeCharts } from './chart-enums'
import { makeHtmlService } from './html-service'
import { makeLockService } from './lock-service'
import { makeConsole, makeLogger } from './logging'
import { makePropertiesService } from './properties-service'
import { makeScriptApp } from './script-app'
import { makeSession } from './session'
import { makeUtilities } from './utilities'

/** Defines the services beside SpreadsheetApp as globals of a fresh context. */
export function installServices(globalObject: Record<string, unknown>): void {
  Object.assign(globalObject, {
    CacheService: makeCacheService(),
    Charts: makeCharts(),
    console: makeConsole(),
    HtmlService: makeHtmlService(),
    LockService: makeLockService(),
    Logger: makeLogger(),
    PropertiesService: makePropertiesService(),
    ScriptApp: makeScriptApp(),
    Session: makeSession(),
    Utilities: makeUtilities(),
  })
}

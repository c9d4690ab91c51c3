import type {
  BandingData,
  CellStyle,
  ChartData,
  ConditionalFormatData,
  FilterData,
  LineGroupData,
  MetadataData,
  NamedRangeData,
  ProtectionData,
  ValidationData,
  Zone,
} from '../workbook/data'
import { GoogleClass } from './google-class'

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet
export type Range = GoogleAppsScript.Spreadsheet.Range
export type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation
export type DataValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder
export type ConditionalFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule
export type ConditionalFormatRuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder
export type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition
export type Protection = GoogleAppsScript.Spreadsheet.Protection
export type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata
export type DeveloperMetadataFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder
export type DeveloperMetadataLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation
export type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange
export type RangeList = GoogleAppsScript.Spreadsheet.RangeList
export type Selection = GoogleAppsScript.Spreadsheet.Selection
export type Filter = GoogleAppsScript.Spreadsheet.Filter
export type FilterCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria
export type FilterCriteriaBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder
export type TextFinder = GoogleAppsScript.Spreadsheet.TextFinder
export type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle
export type TextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder
export type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue
export type RichTextValueBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder
export type Banding = GoogleAppsScript.Spreadsheet.Banding
export type Color = GoogleAppsScript.Spreadsheet.Color
export type ColorBuilder = GoogleAppsScript.Spreadsheet.ColorBuilder
/** Google's Group: of rows, or of columns. */
export type LineGroup = GoogleAppsScript.Spreadsheet.Group
export type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart

export type BarBuilder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder
type AnyBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder
/** Google has a builder for each kind of chart; here one class stands for them all. */
export type ChartBuilder = AnyBuilder & Pick<BarBuilder, Exclude<keyof BarBuilder, keyof AnyBuilder>>

/** The cells a Range stands for. Sides that were left open, as in `A2:A` or `5:7`, are named so that the range prints as it was asked. */
export interface RangePlace {
  sheet: number
  zone: Zone
  open?: OpenSides
}

export interface OpenSides {
  top?: boolean
  bottom?: boolean
  left?: boolean
  right?: boolean
}

/** A rule for cells, without the cells; `criterion` is null until the builder has been told what to require. */
export type ValidationRule = Omit<ValidationData, 'zones' | 'criterion'> & { criterion: string | null }

/** A conditional format with the ranges it stands on, which may be of any sheet until it is set. */
export interface ConditionalRule extends Omit<ConditionalFormatData, 'zones' | 'criterion'> {
  criterion: string | null
  places: RangePlace[]
}

/** What a finder of metadata looks through, and for. */
export interface MetadataSearch {
  within: { sheet: number; zone: Zone | null } | null
  intersecting: boolean
  wanted: { id?: number; key?: string; value?: string; visibility?: string; type?: string }
}

/** What a column of a filter hides, or shows alone, or asks of its values. */
export interface FilterChoice {
  hidden: string[]
  visible?: string[]
  condition?: NonNullable<FilterData['conditions']>[number]
}

/** Texts looked for in a place, in a whole sheet (`zone` null) or in all of them (`sheet` null). */
export interface TextSearch {
  text: string
  sheet: number | null
  zone: Zone | null
  matchCase: boolean
  matchEntireCell: boolean
  matchFormulaText: boolean
  ignoreDiacritics: boolean
  useRegularExpression: boolean
  /** The cell last found, or the one to start from. */
  current: RangePlace | null
}

/** A text of one style throughout, with its link. */
export interface StyledText {
  text: string
  style: TextLook
  link: string | null
}

export type TextLook = Pick<
  CellStyle,
  'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontSize' | 'fontFamily' | 'color'
>

export const spreadsheets = new GoogleClass<Spreadsheet, Record<string, never>>('Spreadsheet')
/** A Sheet stands for Google's sheet id. */
export const sheets = new GoogleClass<Sheet, number>('Sheet')
export const ranges = new GoogleClass<Range, RangePlace>('Range')
export const dataValidations = new GoogleClass<DataValidation, ValidationRule>('DataValidation')
export const dataValidationBuilders = new GoogleClass<DataValidationBuilder, ValidationRule>('DataValidationBuilder')
export const conditionalFormats = new GoogleClass<ConditionalFormatRule, ConditionalRule>('ConditionalFormatRule')
export const conditionalFormatBuilders = new GoogleClass<ConditionalFormatRuleBuilder, ConditionalRule>(
  'ConditionalFormatRuleBuilder',
)
export const booleanConditions = new GoogleClass<BooleanCondition, ConditionalRule>('BooleanCondition')
/** A Protection, a DeveloperMetadata and a NamedRange hold what they were when they were read or last set. */
export const protections = new GoogleClass<Protection, ProtectionData>('Protection')
export const developerMetadata = new GoogleClass<DeveloperMetadata, MetadataData>('DeveloperMetadata')
export const metadataFinders = new GoogleClass<DeveloperMetadataFinder, MetadataSearch>('DeveloperMetadataFinder')
export const metadataLocations = new GoogleClass<DeveloperMetadataLocation, MetadataData['location']>(
  'DeveloperMetadataLocation',
)
export const namedRanges = new GoogleClass<NamedRange, NamedRangeData>('NamedRange')
export const rangeLists = new GoogleClass<RangeList, Range[]>('RangeList')
export const selections = new GoogleClass<Selection, Record<string, never>>('Selection')
/** A Filter stands for the id of its sheet. */
export const filters = new GoogleClass<Filter, number>('Filter')
export const filterCriteria = new GoogleClass<FilterCriteria, FilterChoice>('FilterCriteria')
export const filterCriteriaBuilders = new GoogleClass<FilterCriteriaBuilder, FilterChoice>('FilterCriteriaBuilder')
/** A chart and a builder hold what they were when they were read or built; `id` 0 = in no sheet yet. */
export const charts = new GoogleClass<EmbeddedChart, ChartData>('EmbeddedChart')
export const chartBuilders = new GoogleClass<ChartBuilder, ChartData>('EmbeddedChartBuilder')
export const textFinders = new GoogleClass<TextFinder, TextSearch>('TextFinder')
export const textStyles = new GoogleClass<TextStyle, TextLook>('TextStyle')
export const textStyleBuilders = new GoogleClass<TextStyleBuilder, TextLook>('TextStyleBuilder')
export const richTexts = new GoogleClass<RichTextValue, StyledText>('RichTextValue')
export const richTextBuilders = new GoogleClass<RichTextValueBuilder, StyledText>('RichTextValueBuilder')

export const bandings = new GoogleClass<Banding, { sheet: number; data: BandingData }>('Banding')
export const lineGroups = new GoogleClass<LineGroup, { sheet: number; group: LineGroupData }>('Group')
/** A colour of its own, or one of the theme by its name; neither = not said. */
export const colors = new GoogleClass<Color, { hex?: string; theme?: string }>('Color')
export const colorBuilders = new GoogleClass<ColorBuilder, { hex?: string; theme?: string }>('ColorBuilder')
export const textRotations = new GoogleClass<
  GoogleAppsScript.Spreadsheet.TextRotation,
  { degrees: number; vertical: boolean }
>('TextRotation')

const theSpreadsheet: { made: Spreadsheet | null } = { made: null }

/** The only spreadsheet there is: the one the script is bound to. */
export function activeSpreadsheet(): Spreadsheet {
  theSpreadsheet.made ??= spreadsheets.make({})
  return theSpreadsheet.made
}

/** A range from its first cell (from 0) and its size. */
export function rangeAt(sheet: number, top: number, left: number, rows: number, columns: number): Range {
  return ranges.make({ sheet, zone: { top, left, bottom: top + rows - 1, right: left + columns - 1 } })
}

/**
 * What a topic of methods extends: the compiler then knows `this` as Google's class, and refuses (`override`) a method that Google has not.
 * Nothing stands behind it; `GoogleClass.define` takes the methods out.
 */
export function topicOf<Google>(): abstract new () => Google {
  return class {} as unknown as abstract new () => Google
}

export const RangeTopic = topicOf<Range>()
export const SheetTopic = topicOf<Sheet>()
export const SpreadsheetTopic = topicOf<Spreadsheet>()

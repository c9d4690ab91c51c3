import { makeEnum } from './make-enum'

type Spread = typeof GoogleAppsScript.Spreadsheet

export const BorderStyle = makeEnum<Spread['BorderStyle']>('BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
])

export const BooleanCriteria = makeEnum<Spread['BooleanCriteria']>('BooleanCriteria', [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
])

export const DataValidationCriteria = makeEnum<Spread['DataValidationCriteria']>('DataValidationCriteria', [
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
])

export const CopyPasteType = makeEnum<Spread['CopyPasteType']>('CopyPasteType', [
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
])

export const DeveloperMetadataLocationType = makeEnum<Spread['DeveloperMetadataLocationType']>(
  'DeveloperMetadataLocationType',
  ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'],
)

export const DeveloperMetadataVisibility = makeEnum<Spread['DeveloperMetadataVisibility']>(
  'DeveloperMetadataVisibility',
  ['DOCUMENT', 'PROJECT'],
)

export const Dimension = makeEnum<Spread['Dimension']>('Dimension', ['COLUMNS', 'ROWS'])

export const Direction = makeEnum<Spread['Direction']>('Direction', ['UP', 'DOWN', 'PREVIOUS', 'NEXT'])

export const ProtectionType = makeEnum<Spread['ProtectionType']>('ProtectionType', ['RANGE', 'SHEET'])

export const RelativeDate = makeEnum<Spread['RelativeDate']>('RelativeDate', [
  'TODAY',
  'TOMORROW',
  'YESTERDAY',
  'PAST_WEEK',
  'PAST_MONTH',
  'PAST_YEAR',
])

export const SheetType = makeEnum<Spread['SheetType']>('SheetType', ['GRID', 'OBJECT'])

export const TextDirection = makeEnum<Spread['TextDirection']>('TextDirection', ['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT'])

export const TextToColumnsDelimiter = makeEnum<Spread['TextToColumnsDelimiter']>('TextToColumnsDelimiter', [
  'COMMA',
  'SEMICOLON',
  'PERIOD',
  'SPACE',
])

export const WrapStrategy = makeEnum<Spread['WrapStrategy']>('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP'])

import {
  type CellPosition,
  type LibraryCommand,
  type LibraryPlugin,
  type LibraryRange,
  onSheet,
  type PluginClass,
  perSheet,
  referenceText,
  replacePlugin,
  zoneText,
} from './grid-getters'
import { type LibraryFormat, type LibraryValidation, libraryFormats, libraryValidations } from './library-rules'

interface Rule extends Omit<LibraryValidation, 'zones'> {
  ranges: LibraryRange[]
}

/** What changes where rules stand or how they are named, beside what we keep of the sheet. */
const movers = new Set(['RENAME_SHEET', 'CREATE_SHEET', 'DELETE_SHEET', 'ADD_COLUMNS_ROWS', 'REMOVE_COLUMNS_ROWS'])
movers.add('UPDATE_LOCALE').add('UNDO').add('REDO')

/** The library draws the rules we keep, and changes none itself. */
export function drawRules(): void {
  replacePlugin('corePluginRegistry', 'conditional formatting', drawnFormats)
  replacePlugin('corePluginRegistry', 'dataValidation', drawnValidations)
  replacePlugin('corePluginRegistry', 'named_ranges', unnamedRanges)
}

function drawnFormats(base: PluginClass): PluginClass {
  return class DrawnFormats extends base {
    private readonly drawn = perSheet((extras, sheetId) =>
      libraryFormats(extras, this.getters.getLocale().code, (zone) => zoneText(this.getters, sheetId, zone)),
    )

    getConditionalFormats(sheetId: string): LibraryFormat[] {
      return [...this.drawn.of(this.getters, sheetId)]
    }

    getRulesByCell(): Set<LibraryFormat> {
      return new Set()
    }

    override allowDispatch({ type }: LibraryCommand): string {
      return type.includes('CONDITIONAL_FORMAT') ? 'NoChanges' : 'Success'
    }

    override handle({ type }: LibraryCommand): void {
      if (movers.has(type)) this.drawn.forget()
    }

    override adaptRanges(): void {}
    override import(): void {}
    override export(): void {}
  }
}

/** Names of ranges are kept by us, and given by scripts only. */
function unnamedRanges(base: PluginClass): PluginClass {
  return class UnnamedRanges extends base {
    override allowDispatch(command: LibraryCommand): unknown {
      return command.type.endsWith('_NAMED_RANGE') ? 'NoChanges' : super.allowDispatch(command)
    }
  }
}

interface Validations extends LibraryPlugin {
  getDataValidationRules(sheetId: string): Rule[]
}

function drawnValidations(base: PluginClass): PluginClass {
  return class DrawnValidations extends base implements Validations {
    private readonly drawn = perSheet((extras, sheetId) =>
      libraryValidations(extras, this.getters.getLocale().code, (reference) =>
        referenceText(this.getters, reference),
      ).map(
        ({ zones, ...rule }): Rule => ({
          ...rule,
          ranges: zones.flatMap((zone) => {
            const seen = onSheet(this.getters, sheetId, zone)
            return seen ? [this.getters.getRangeFromZone(sheetId, seen)] : []
          }),
        }),
      ),
    )

    getDataValidationRules(sheetId: string): Rule[] {
      return this.drawn.of(this.getters, sheetId)
    }

    getDataValidationRule(sheetId: string, id: string): Rule | undefined {
      return this.getDataValidationRules(sheetId).find((rule) => rule.id === id)
    }

    getValidationRuleForCell({ sheetId, col, row }: CellPosition): Rule | undefined {
      if (!this.getters.tryGetSheet(sheetId)) return undefined
      return this.getDataValidationRules(sheetId).find(({ ranges }) =>
        ranges.some(({ zone }) => row >= zone.top && row <= zone.bottom && col >= zone.left && col <= zone.right),
      )
    }

    override allowDispatch({ type }: LibraryCommand): string {
      return type.includes('DATA_VALIDATION_RULE') ? 'NoChanges' : 'Success'
    }

    override handle({ type }: LibraryCommand): void {
      if (movers.has(type)) this.drawn.forget()
    }

    override adaptRanges(): void {}
    override import(): void {}
    override export(): void {}
  }
}

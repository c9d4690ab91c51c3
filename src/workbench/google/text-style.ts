import { type TextLook, type TextStyle, type TextStyleBuilder, textStyleBuilders, textStyles, topicOf } from './classes'
import { toHex } from './css-colors'
import type { Forms } from './signature'

/** How letters look; null where the style says nothing. */
class StyleFacts extends topicOf<TextStyle>() {
  override isBold(): boolean | null {
    return textStyles.stateOf(this).bold ?? null
  }

  override isItalic(): boolean | null {
    return textStyles.stateOf(this).italic ?? null
  }

  override isUnderline(): boolean | null {
    return textStyles.stateOf(this).underline ?? null
  }

  override isStrikethrough(): boolean | null {
    return textStyles.stateOf(this).strikethrough ?? null
  }

  override getFontSize(): number | null {
    return textStyles.stateOf(this).fontSize ?? null
  }

  override getFontFamily(): string | null {
    return textStyles.stateOf(this).fontFamily ?? null
  }

  override getForegroundColor(): string | null {
    return textStyles.stateOf(this).color ?? null
  }

  override copy(): TextStyleBuilder {
    return textStyleBuilders.make({ ...textStyles.stateOf(this) })
  }
}

class StyleSteps extends topicOf<TextStyleBuilder>() {
  override build(): TextStyle {
    return textStyles.make({ ...textStyleBuilders.stateOf(this) })
  }

  override setBold(bold: boolean): TextStyleBuilder {
    return set(this, { bold })
  }

  override setItalic(italic: boolean): TextStyleBuilder {
    return set(this, { italic })
  }

  override setUnderline(underline: boolean): TextStyleBuilder {
    return set(this, { underline })
  }

  override setStrikethrough(strikethrough: boolean): TextStyleBuilder {
    return set(this, { strikethrough })
  }

  override setFontSize(fontSize: number): TextStyleBuilder {
    return set(this, { fontSize })
  }

  override setFontFamily(fontFamily: string): TextStyleBuilder {
    return set(this, { fontFamily })
  }

  override setForegroundColor(cssString: string): TextStyleBuilder {
    return set(this, { color: toHex(cssString) ?? undefined })
  }
}

function set(builder: TextStyleBuilder, look: TextLook): TextStyleBuilder {
  Object.assign(textStyleBuilders.stateOf(builder), look)
  return builder
}

/** A builder of a style that says nothing yet. */
export function newTextStyle(): TextStyleBuilder {
  return textStyleBuilders.make({})
}

const forms: Forms<TextStyleBuilder> = {
  setBold: ['boolean'],
  setItalic: ['boolean'],
  setUnderline: ['boolean'],
  setStrikethrough: ['boolean'],
  setFontSize: ['number'],
  setFontFamily: ['text'],
  setForegroundColor: ['text?'],
}

/** Google's TextStyle and its builder. */
export function defineTextStyle(): void {
  textStyles.define([StyleFacts], {})
  textStyleBuilders.define([StyleSteps], forms)
}

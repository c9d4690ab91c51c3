import {
  type RichTextValue,
  type RichTextValueBuilder,
  richTextBuilders,
  richTexts,
  type TextStyle,
  textStyles,
  topicOf,
} from './classes'
import type { Forms } from './signature'

/** A text of one style throughout: the workbench keeps no styles within a cell. */
class RichTextFacts extends topicOf<RichTextValue>() {
  override getText(): string {
    return richTexts.stateOf(this).text
  }

  override getTextStyle(): TextStyle {
    return textStyles.make(richTexts.stateOf(this).style)
  }

  override getLinkUrl(): string | null {
    return richTexts.stateOf(this).link
  }

  override getRuns(): RichTextValue[] {
    return [this]
  }

  override getStartIndex(): number {
    return 0
  }

  override getEndIndex(): number {
    return richTexts.stateOf(this).text.length
  }

  override copy(): RichTextValueBuilder {
    return richTextBuilders.make({ ...richTexts.stateOf(this) })
  }
}

class RichTextSteps extends topicOf<RichTextValueBuilder>() {
  override build(): RichTextValue {
    return richTexts.make({ ...richTextBuilders.stateOf(this) })
  }

  override setText(text: string): RichTextValueBuilder {
    richTextBuilders.stateOf(this).text = String(text)
    return this
  }

  override setTextStyle(...args: (number | TextStyle | null)[]): RichTextValueBuilder {
    const state = richTextBuilders.stateOf(this)
    const style = wholeText('setTextStyle', state.text, args) as TextStyle | null
    state.style = style ? textStyles.stateOf(style) : {}
    return this
  }

  override setLinkUrl(...args: (number | string | null)[]): RichTextValueBuilder {
    const state = richTextBuilders.stateOf(this)
    state.link = wholeText('setLinkUrl', state.text, args) as string | null
    return this
  }
}

/** The last argument, when what stands before it is nothing or the whole text. */
function wholeText(method: string, text: string, args: unknown[]): unknown {
  if (args.length === 3 && (args[0] !== 0 || args[1] !== text.length)) {
    throw new Error(`RichTextValueBuilder.${method} on part of a text is not in the workbench`)
  }
  return args[args.length - 1] ?? null
}

/** A builder of a text that is empty yet. */
export function newRichTextValue(): RichTextValueBuilder {
  return richTextBuilders.make({ text: '', style: {}, link: null })
}

const forms: Forms<RichTextValueBuilder> = {
  setText: ['text'],
  setTextStyle: ['TextStyle?', 'number, number, TextStyle?'],
  setLinkUrl: ['text?', 'number, number, text?'],
}

/** Google's RichTextValue and its builder. */
export function defineRichText(): void {
  richTexts.define([RichTextFacts], {})
  richTextBuilders.define([RichTextSteps], forms)
}

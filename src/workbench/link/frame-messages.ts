/** What a script's page says to the page around it, by postMessage. */
export type FrameMessage =
  | { kind: 'call'; id: string; functionName: string; args: string }
  | { kind: 'close' }
  | { kind: 'size'; width: number | null; height: number | null }
  | { kind: 'editorFocus' }
  /** A key that goes from place to place, pressed inside the frame. */
  | { kind: 'placeKey'; key: 'F6' | 'F10' }

/** What comes back: `value` is JSON, `error` what was thrown. */
export interface FrameAnswer {
  kind: 'called'
  id: string
  value?: string
  error?: { name: string; message: string }
}

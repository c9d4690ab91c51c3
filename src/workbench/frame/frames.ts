import type { FrameAnswer, FrameMessage } from '../link/frame-messages'

/** What frames ask for, with the name of the frame. */
export interface FrameListener {
  call(frame: string, id: string, functionName: string, args: string): void
  close(frame: string): void
  placeKey(key: string): void
  size(frame: string, width: number | null, height: number | null): void
}

/** Hears the script's pages: only frames that stand in this page, only from their own origin. */
export function hearFrames(origin: () => string, listener: FrameListener): void {
  window.addEventListener('message', ({ source, origin: from, data }: MessageEvent<FrameMessage>) => {
    if (from !== origin() || typeof data !== 'object' || data === null) return
    const frame = frames().find(({ contentWindow }) => contentWindow === source)?.dataset['frame']
    if (!frame) return
    if (data.kind === 'call') listener.call(frame, String(data.id), String(data.functionName), String(data.args))
    else if (data.kind === 'close') listener.close(frame)
    else if (data.kind === 'placeKey') listener.placeKey(String(data.key))
    else if (data.kind === 'size') listener.size(frame, data.width, data.height)
  })
}

/** Hands an answer to the frame that asked. */
export function answerFrame(frame: string, origin: string, answer: FrameAnswer): void {
  const asked = frames().find(({ dataset }) => dataset['frame'] === frame)
  asked?.contentWindow?.postMessage(answer, origin)
}

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-frame]')]
}

import type { FrameShown } from '../link/messages'

/** The words Google puts into the sandbox of a script's page. */
const sandbox =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox'

/** A page of the script, on an origin of its own. */
export function FrameView({ page, fallback }: { page: FrameShown; fallback: string }) {
  return (
    <iframe
      key={page.frame}
      src={page.url}
      title={page.title || fallback}
      data-frame={page.frame}
      sandbox={sandbox}
      referrerpolicy="no-referrer"
    />
  )
}

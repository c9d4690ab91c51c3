import type { HostMessage, PageMessage } from '../link/messages'

/** How long to wait before trying to reach the workbench again, in milliseconds. */
const patience = 1_500

/** The line to the workbench. It is taken up again when it drops. */
export class Link {
  private socket: WebSocket | null = null

  constructor(
    private readonly key: string,
    private readonly onMessage: (message: HostMessage) => void,
    private readonly onState: (isOpen: boolean) => void,
  ) {
    this.open()
  }

  get isOpen(): boolean {
    return this.socket?.readyState === WebSocket.OPEN
  }

  send(message: PageMessage): boolean {
    if (!this.isOpen) return false
    this.socket!.send(JSON.stringify(message))
    return true
  }

  /** Begins anew, with the workbook as it stands at the workbench. */
  renew(): void {
    this.socket?.close()
  }

  private open(): void {
    const socket = new WebSocket(`ws://${location.host}/?key=${encodeURIComponent(this.key)}`)
    this.socket = socket
    socket.onopen = () => this.onState(true)
    socket.onmessage = ({ data }) => this.onMessage(JSON.parse(String(data)) as HostMessage)
    socket.onclose = () => {
      this.onState(false)
      setTimeout(() => this.open(), patience)
    }
  }
}

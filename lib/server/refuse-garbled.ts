import type { Duplex } from 'node:stream'

/**
 * Returns the listener for what is no HTTP request, or one with more headers than are read: an answer of one line, with
 * the headers of every answer, and the connection is closed.
 */
export function refuseGarbled(headers: readonly { key: string; value: string }[]) {
  return (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy()
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request'
    const lines = [...headers.map(({ key, value }) => `${key}: ${value}`), 'Content-Length: 0', 'Connection: close']
    socket.end(`HTTP/1.1 ${status}\r\n${lines.join('\r\n')}\r\n\r\n`)
  }
}

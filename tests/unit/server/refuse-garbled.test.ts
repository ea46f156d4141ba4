import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, test } from 'vitest'
import { refuseGarbled } from '@/lib/server/refuse-garbled'

async function answerTo(text: string): Promise<string> {
  const server = createServer((_, res) => res.end('fine'))
  server.on('clientError', refuseGarbled([{ key: 'X-Safe', value: 'yes' }]))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  let answer = ''
  socket.on('data', (data) => (answer += data))
  socket.write(text)
  await new Promise((resolve) => socket.once('close', resolve))
  server.close()
  return answer
}

test.each([
  ['what is no request', 'What is this?\r\n\r\n', '400 Bad Request'],
  [
    'a request with too many headers',
    `GET / HTTP/1.1\r\nX: ${'a'.repeat(99_000)}\r\n\r\n`,
    '431 Request Header Fields Too Large',
  ],
])('%s is refused with the headers of every answer', async (_, text, status) => {
  expect(await answerTo(text)).toBe(
    `HTTP/1.1 ${status}\r\nX-Safe: yes\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
  )
})

import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { growthOf } from './judge-memory.ts'
import { sendLoad } from './load.ts'
import { soak } from './soak.ts'

test('a short run answers rightly and ends well', async () => {
  const { requests, judged, wrong, statuses } = await soak(400, 2)
  expect([requests, judged > 10, wrong]).toEqual([400, true, []])
  expect(statuses['200']).toBeGreaterThan(100)
})

test('answers of another world than the description’s are found out', async () => {
  const server = createServer((_request, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"oops":1}'),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const { wrong } = await sendLoad(`http://127.0.0.1:${port}`, { requests: 400, minutes: 1, onPart: () => {} })
  server.closeAllConnections()
  server.close()
  expect(wrong.length).toBeGreaterThan(2)
})

test.each([
  ['is flat after a warm-up', [50, 80, 90, 100, 100, 110, 90, 95, 100, 100], 0],
  ['goes on growing', [50, 80, 100, 110, 120, 130, 140, 150, 160, 170], 41.7],
])('memory that %s is told by its growth in per cent', (_name, samples, growth) => {
  expect(growthOf(samples)).toBeCloseTo(growth, 1)
})

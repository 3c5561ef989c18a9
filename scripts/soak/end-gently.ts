import { once } from 'node:events'
import type { MockProcess } from './start-mock.ts'

/**
 * Sends SIGTERM while an answer is under way, and says what was wrong with how the mock ended: that answer has to come, who connects meanwhile
 * has to be refused, and the exit code has to be 0.
 */
export async function endGently(
  { child, url }: MockProcess,
  slowUrl: string,
  headers: Record<string, string>,
): Promise<string[]> {
  const wrong: string[] = []
  const ended = once(child, 'exit')
  const slow = fetch(slowUrl, { headers: { ...headers, prefer: 'wait=1' } }).then(
    ({ status }) => status,
    (error: unknown) => `no answer: ${error}`,
  )
  // The slow request is there before these are answered.
  for (let count = 0; count < 5; count += 1) await fetch(`${url}/_mock`).then((response) => response.text())
  child.kill('SIGTERM')
  await new Promise((resolve) => setTimeout(resolve, 300))
  const late = await fetch(`${url}/_mock`).then(
    () => 'answered',
    () => 'refused',
  )
  if (late !== 'refused') wrong.push('a request after SIGTERM was answered')
  const status = await slow
  if (status !== 200) wrong.push(`the answer under way at SIGTERM was ${status}`)
  const [code] = await ended
  if (code !== 0) wrong.push(`the exit code after SIGTERM was ${code}`)
  return wrong
}

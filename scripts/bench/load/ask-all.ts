import { createRawClient } from '../../engines/raw-client.ts'

/** An answer with its bytes as text. */
export interface ReadyAnswer {
  status: number
  type: string
  text: string
}

/** Asks a server on a port of this machine each request once, one after the other. */
export async function askAll(port: number, requests: readonly Buffer[]): Promise<ReadyAnswer[]> {
  const client = createRawClient(port)
  const answers: ReadyAnswer[] = []
  for (const request of requests) {
    const answer = (await client.ask(request, true)).toString('utf8')
    const end = answer.indexOf('\r\n\r\n')
    const [head, text] = [answer.slice(0, end), answer.slice(end + 4)]
    const type = /^content-type: (.*)$/im.exec(head)?.[1] ?? 'application/json'
    answers.push({ status: Number(head.slice(9, 12)), type, text })
  }
  client.close()
  return answers
}

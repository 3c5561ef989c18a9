import { createLogger } from '@stoplight/prism-core'
import type { IHttpConfig } from '@stoplight/prism-http'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { createClientFromOperations } from '@stoplight/prism-http/dist/client.js'
import { loadContext } from '../../contracts/context.ts'
import { listOperations } from '../../contracts/description.ts'
import { exampleCredentials, firstSecurity } from '../../mocks/security.ts'
import { deriveRequest } from '../mutate/request.ts'
import type { Published } from './published.ts'
import { ProofError } from './run.ts'

const config: IHttpConfig = {
  isProxy: false,
  mock: { dynamic: false },
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: true,
  upstreamProxy: undefined,
}

/**
 * Serves the published description with Prism as it is, in this process, and asks for everything that can be read, with credentials and
 * without. Gives the number of good answers.
 * @throws {ProofError} when an answer is refused by the published validators, or a request without credentials is not.
 */
export async function askStockPrism({ provider, file, description, validators }: Published): Promise<number> {
  const logger = createLogger('published', { level: 'silent' })
  const client = createClientFromOperations(await getHttpOperationsFromSpec(file), { ...config, logger })
  const context = await loadContext(provider)
  // The generator writes the schemes as `firstSecurity` reads them.
  const described = description as unknown as Parameters<typeof firstSecurity>[0]
  const security = firstSecurity(described)
  const credentials = Object.fromEntries(
    exampleCredentials(security).map((line) => {
      const [name = '', value = ''] = line.split(': ')
      return [name.toLowerCase(), value]
    }),
  )
  // Prism lets everybody pass where one of the alternatives is a scheme that it does not know, as Bird's `AccessKey` is.
  const isGuarded = Object.values(security.schemes).every(
    ({ type, scheme = '' }) => type === 'apiKey' || ['basic', 'bearer'].includes(scheme),
  )
  let answers = 0
  for (const { method, operation } of listOperations(description)) {
    if (method !== 'get') continue
    const { url } = deriveRequest(context, operation.operationId)
    const answer = await client.get(url, { headers: { accept: 'application/json', ...credentials } }, config)
    const isRight = validators[`${operation.operationId}${answer.status}`]?.(parse(answer.data))
    if (answer.status !== 200 || !isRight)
      throw new ProofError(
        `Stock Prism answers GET ${url} of ${provider} with ${answer.status}: ${String(answer.data)}`,
      )
    const bare = await client.get(url, { headers: { accept: 'application/json' } }, config)
    if (isGuarded && bare.status !== 401)
      throw new ProofError(`Stock Prism lets GET ${url} of ${provider} pass without credentials: ${bare.status}.`)
    answers += 1
  }
  return answers
}

function parse(data: unknown): unknown {
  return typeof data === 'string' ? JSON.parse(data) : data
}

import type { ProviderContext } from '../../contracts/context.ts'
import { listOperations } from '../../contracts/description.ts'
import type { Exchange } from '../../contracts/exchange.ts'
import { isJsonObject } from '../../contracts/json.ts'
import { listedValues } from '../../contracts/leaves.ts'
import { parametersOf, parameterText } from './request.ts'

/** Lists exchanges whose request asks for something else than was answered: another filter, limit, order or object. */
export function* crossedRequests(
  context: ProviderContext,
  operationId: string,
  exchange: Exchange,
): Generator<Exchange> {
  const placed = listOperations(context.description).find(({ operation }) => operation.operationId === operationId)
  if (!placed) return
  const parameters = parametersOf(context, placed)
  const withUrl = (url: string): Exchange => ({ ...exchange, request: { ...exchange.request, url } })
  const { body } = exchange.response
  const shown = isJsonObject(body) ? Object.values(body).filter((value) => typeof value === 'string') : []
  const [path = '', query = ''] = exchange.request.url.split('?')
  const inQuery = parameters.filter((one) => one.in === 'query')
  for (const { name, schema = {} } of inQuery) {
    const own = parameters.find((one) => one.name === name)
    for (const value of [
      ...listedValues(context.description, schema).map(String),
      own ? parameterText(context, own) : '',
      '1',
      '9',
      ...shown,
    ]) {
      const search = new URLSearchParams(query)
      search.set(name, value)
      yield withUrl(`${path}?${search}`)
    }
    // Some rules speak of one parameter only beside a listed value of another, as of a limit in a certain order.
    for (const value of listedValues(context.description, schema).map(String)) {
      for (const other of inQuery.filter((one) => one.name !== name)) {
        const search = new URLSearchParams(query)
        search.set(name, value)
        search.set(other.name, '1')
        yield withUrl(`${path}?${search}`)
      }
    }
  }
  const template = placed.path.split('/')
  for (const [index, segment] of path.split('/').entries()) {
    if (!template[index]?.includes('{')) continue
    const other = segment.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10))
    yield withUrl(path.split('/').with(index, other).join('/') + (query === '' ? '' : `?${query}`))
  }
}

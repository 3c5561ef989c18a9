import type { ProviderContext } from '../../contracts/context.ts'
import { isNullOnly } from '../../contracts/coverage/node-points.ts'
import { ownVariants } from '../../contracts/coverage/own-variants.ts'
import { responseSchema } from '../../contracts/coverage/places.ts'
import { type MediaType, resolve } from '../../contracts/description.ts'
import { isJsonObject, type Json, jsonTypeOf } from '../../contracts/json.ts'
import { documentedProperties, leaves } from '../../contracts/leaves.ts'
import { restOf, type Schema } from '../../contracts/schema.ts'
import { type Met, walkBody } from '../../contracts/walk.ts'
import type { Provider } from '../../generated/index.ts'
import { createService } from '../../mocks/service.ts'
import { crawl } from '../../mocks/testing/crawl.ts'
import { createWorld } from '../../mocks/world/world.ts'
import { deriveValue } from '../mutate/derive.ts'
import type { Wish } from '../mutate/wish.ts'
import { type Component, listComponents } from './component.ts'

/** A valid value of a component, and which node of the component speaks of which part of it. */
export interface RightValue {
  value: Json
  mets: Met[]
}

/**
 * Collects valid values of every component: out of the documented examples, out of what the mock answers under the profile `tour`, and, for
 * what neither shows, derived from the schema. Each shows a type, a listed value, a null or an absence that those before it do not.
 */
export async function collectRightValues(
  context: ProviderContext,
  provider: Provider,
): Promise<Map<Component, RightValue[]>> {
  const { description } = context
  const components = listComponents(description)
  const found = new Map(components.map(({ root }) => [root, new Set<string>()]))
  for (const { schema, value } of [...documentedBodies(context), ...(await mockBodies(context, provider))]) {
    for (const met of walkBody(description, schema, value)) found.get(met.schema)?.add(JSON.stringify(met.value))
  }
  return new Map(
    components.map((component) => {
      // The shortest first: of a list of hundreds only what its items show for the first time is worth compiling.
      const texts = [...(found.get(component.root) ?? [])].sort((left, right) => left.length - right.length)
      const shown = texts.map((text): Json => JSON.parse(text))
      return [component, keepRight(context, component, [...shown, ...deriveValues(context, component)])]
    }),
  )
}

/** The right ones of some values, without those that show nothing new. */
function keepRight(context: ProviderContext, component: Component, values: readonly Json[]): RightValue[] {
  const { description, validators } = context
  const documented = documentedProperties(description, component.root)
  const isMap = leaves(description, component.root).some((leaf) => restOf(leaf) !== undefined)
  const isTyped = (value: Json): boolean =>
    isMap || !isJsonObject(value) || documented.size === 0 || Object.keys(value).every((name) => documented.has(name))
  const kept: RightValue[] = []
  const seen = new Set<string>()
  for (const value of values) {
    // What the rest of the answer brings besides this part of it has no place in the part's type.
    if (!isTyped(value) || !validators[component.name]?.(value)) continue
    const mets = [...ownVariants(context, walkBody(description, component.root, value))]
    if (mets.some(isNew)) continue
    const shows = mets.filter(({ schema }) => component.nodes.has(schema)).flatMap(showsOf(component))
    if (shows.every((one) => seen.has(one))) continue
    for (const one of shows) seen.add(one)
    kept.push({ value, mets })
  }
  return kept
}

/** A value that an open list does not name is right; the type in `components` names the known ones, the one called `…Open` takes it. */
function isNew({ schema, value }: Met): boolean {
  return schema['x-extensible-enum'] === true && !schema.enum?.some((known) => known === value)
}

function documentedBodies({ description, operations }: ProviderContext): { schema: Schema; value: Json }[] {
  return [...operations.values()].flatMap(({ requestBody, responses }) => {
    const bodies: { content?: Record<string, MediaType> }[] = Object.values(responses).map((one) =>
      resolve(description, one),
    )
    if (requestBody) bodies.push(resolve(description, requestBody))
    return bodies
      .flatMap(({ content = {} }) => Object.values(content))
      .flatMap(({ schema, examples = {} }) =>
        Object.values(examples).flatMap(({ value }) => (schema && value !== undefined ? [{ schema, value }] : [])),
      )
  })
}

async function mockBodies(
  { description, operations }: ProviderContext,
  provider: Provider,
): Promise<{ schema: Schema; value: Json }[]> {
  const service = await createService(provider, createWorld(1), { engine: 'plain', profile: 'tour' })
  const bodies: { schema: Schema; value: Json }[] = []
  for await (const { operationId, answer } of crawl(service, description, 1)) {
    const schema = responseSchema(description, operations.get(operationId)?.responses[answer.status] ?? {})
    if (schema && answer.body !== undefined) bodies.push({ schema, value: JSON.parse(JSON.stringify(answer.body)) })
  }
  return bodies
}

/** The least value, the fullest, and of the fullest one for each variant, listed value, null and absence. */
function deriveValues({ description, idKinds }: ProviderContext, { root, nodes }: Component): Json[] {
  const derive = (at?: Schema, wish?: Wish): Json =>
    deriveValue(description, idKinds, root, {
      get: (node) => (nodes.has(node) ? { all: true, entry: true, ...(node === at ? wish : {}) } : undefined),
    })
  const special = [...nodes].flatMap(([node, isUse]) => [
    ...[...(node.oneOf ?? []), ...(node.anyOf ?? [])].map((branch): Json => derive(node, { branch })),
    ...(node.enum ?? []).map((value): Json => derive(node, { value })),
    ...(isUse ? [derive(node, { value: null })] : []),
  ])
  return [deriveValue(description, idKinds, root, new Map()), derive(), ...special]
}

function showsOf({ nodes }: Component): (met: Met) => string[] {
  const numbers = new Map([...nodes.keys()].map((node, index) => [node, index]))
  return ({ schema, value }) => {
    const at = numbers.get(schema)
    const listed = schema.enum !== undefined && !isNullOnly(schema)
    const absent = isJsonObject(value)
      ? Object.keys(schema.properties ?? {}).filter((name) => !Object.hasOwn(value, name))
      : []
    return [`${at} ${listed ? JSON.stringify(value) : jsonTypeOf(value)}`, ...absent.map((name) => `${at} no ${name}`)]
  }
}

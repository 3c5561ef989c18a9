import type { Plugin } from 'esbuild'

/**
 * What Prism loads and this mock never asks of it: making data (four fifths of Prism's size), Postman's collections, and speaking to
 * other servers. The last also means that a published mock has nothing in it that could call out.
 */
export const unreached: Record<string, string> = {
  '@faker-js/faker': 'make data per request',
  'json-schema-faker': 'make data per request',
  '@stoplight/http-spec/postman/operation': 'read Postman collections',
  'node-fetch': 'call other servers',
  'http-proxy-agent': 'call other servers',
  'https-proxy-agent': 'call other servers',
}

/** Puts a few lines in place of each package that is never reached; whoever does reach one is told so in a sentence. */
export const leaveOutUnreached: Plugin = {
  name: 'leave-out-unreached',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path }) => {
      if (path === 'isomorphic-fetch') return { path, namespace: 'node-has-it' }
      return Object.hasOwn(unreached, path) ? { path, namespace: 'unreached' } : undefined
    })
    build.onLoad({ filter: /.*/, namespace: 'unreached' }, ({ path }) => ({ contents: standIn(path) }))
    build.onLoad({ filter: /.*/, namespace: 'node-has-it' }, () => ({ contents: '' }))
  },
}

/** A module that may be loaded and set up, and throws as soon as it is used. */
function standIn(name: string): string {
  const sentence = `Failed to ${unreached[name]}: channel-contracts is published without "${name}", since its mock decides all data at the start. Please report this as a bug.`
  const refuse = `function refuse() { throw new Error(${JSON.stringify(sentence)}) }\n`
  // Prism sets this one up as it loads.
  if (name === 'json-schema-faker') {
    return `${refuse}exports.JSONSchemaFaker = { extend() {}, option() {}, generate: refuse }\n`
  }
  return `${refuse}module.exports = new Proxy(refuse, { get: refuse, apply: refuse, construct: refuse })\n`
}

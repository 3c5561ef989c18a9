import type { Oas3Rule } from '@redocly/openapi-core'

/** Every 2xx body in JSON has an example named `documented`: stock Prism serves it, and the contract tests start from it. */
export const documentedExample: Oas3Rule = () => ({
  Response(response, { key, report, location }) {
    if (!String(key).startsWith('2')) return
    for (const [mediaType, { examples }] of Object.entries(response.content ?? {})) {
      if (/json/.test(mediaType) && examples?.['documented'] === undefined) {
        report({
          message: `The ${key} answer in ${mediaType} has no example named \`documented\`.`,
          location: location.child(['content', mediaType]),
        })
      }
    }
  },
})

import type { RuleContext } from './context.ts'

interface ResponseNode {
  content?: Record<string, { examples?: Record<string, unknown> }>
}

/** Every 2xx body in JSON has an example named `documented`: stock Prism serves it, and the contract tests start from it. */
export const documentedExample = () => ({
  Response: {
    enter(response: ResponseNode, context: RuleContext) {
      if (!String(context.key).startsWith('2')) return
      for (const [mediaType, { examples }] of Object.entries(response.content ?? {})) {
        if (/json/.test(mediaType) && examples?.['documented'] === undefined) {
          context.report({
            message: `The ${context.key} answer in ${mediaType} has no example named \`documented\`.`,
            location: context.location.child(['content', mediaType]),
          })
        }
      }
    },
  },
})

import { buttonColorVariant } from '../../generated/channel-talk/enums.ts'
import type { Button, ButtonColorVariant } from '../../generated/channel-talk/types.ts'

/** One of the colours, in turn. */
export function buttonColor(turn: number): ButtonColorVariant {
  return buttonColorVariant.values[turn % buttonColorVariant.values.length] ?? 'cobalt'
}

/** The buttons under a message: one or two, the second without a colour of its own. */
export function projectButtons(turn: number): Button[] {
  const first: Button = {
    title: 'Open',
    colorVariant: buttonColor(turn),
    url: `https://docs.team.example/pages/${1000 + turn}`,
  }
  return turn % 2 === 0 ? [first] : [first, { title: 'Not now', url: 'https://docs.team.example' }]
}

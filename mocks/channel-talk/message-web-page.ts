import type { Message, WebPage } from '../../generated/channel-talk/types.ts'
import type { WorldLink, WorldMessage } from '../world/types.ts'
import { bucket } from './picture.ts'

/** Shows the preview of the page a message links to: bare, with a picture or with a film. */
export function projectWebPage({ links, position }: WorldMessage): Pick<Message, 'webPage'> {
  const [link] = links
  return link ? { webPage: projectPage(link, position) } : {}
}

function projectPage({ url, title }: WorldLink, turn: number): WebPage {
  const bare: WebPage = { id: url, url, title }
  if (turn % 3 === 0) return bare
  const preview = `thumb${new URL(url).pathname}.png`
  return {
    ...bare,
    description: `What the team knows about: ${title}.`,
    imageUrl: `${url}.png`,
    ...(turn % 3 === 1 ? { videoUrl: `${url}.mp4`, author: 'The team' } : {}),
    publisher: 'Team Docs',
    width: 640,
    height: 480,
    bucket,
    previewKey: preview,
    logo: 'https://docs.team.example/logo.png',
    name: 'Team Docs',
  }
}

import { printable } from './printable.ts'

/** An element of XML; strings are its text. */
export interface Element {
  name: string
  attributes: Record<string, string | number>
  children: (Element | string)[]
}

/** Makes an element. */
export function element(
  name: string,
  attributes: Record<string, string | number>,
  children: (Element | string)[] = [],
): Element {
  return { name, attributes, children }
}

/**
 * Writes an element as a document. Characters that XML 1.0 forbids, and any other that cannot be seen, are shown as `\u{1b}`.
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function formatXml(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}\n`
}

function write({ name, attributes, children }: Element, indent: string): string {
  const head = `${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeMarkup(printable(String(value)))}"`)
    .join('')}`
  if (children.length === 0) return `${indent}<${head}/>`
  const text = children.filter((child) => typeof child === 'string')
  if (text.length > 0)
    return `${indent}<${head}>${escapeMarkup(text.join('\n').split('\n').map(printable).join('\n'))}</${name}>`
  const elements = children.filter((child) => typeof child !== 'string')
  return `${indent}<${head}>\n${elements.map((child) => write(child, `${indent}  `)).join('\n')}\n${indent}</${name}>`
}

/** Writes text so that XML and HTML read it as text, also in an attribute. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

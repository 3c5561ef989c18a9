/** Tells whether a name or address is this machine's own: `localhost`, names below it, `127.0.0.0/8` and `::1`, in any spelling of a URL. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$|\.$/g, '')
  return /^(.+\.)?localhost$/.test(name) || /^(::ffff:)?127\.\d+\.\d+\.\d+$/.test(name) || name === '::1'
}

/** The name in a `Host` header or an authority, without its port; undefined when it is none. */
export function hostNameOf(authority: string): string | undefined {
  return /^(\[[0-9a-f:.]+\]|[^\s:/?#@[\]]+)(:\d+)?$/i.exec(authority)?.[1]
}

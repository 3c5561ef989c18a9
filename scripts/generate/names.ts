/** The first letter lower: `ChannelStatus` → `channelStatus`. */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** The first letter upper: `status` → `Status`. */
function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** Words joined in PascalCase: `user-chat` → `UserChat`. */
export function pascalCase(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map(upperFirst)
    .join('')
}

/** The name of a response body's validator: `getChannel` and `200` → `getChannel200`. */
export function responseName(operationId: string, status: string): string {
  return `${operationId}${upperFirst(status)}`
}

/** The comment at the head of each generated source file. */
export function header(provider: string): string {
  return `// Generated from specs/${provider} by \`npm run generate\`. Edit the description instead.\n`
}

/** A string as a TypeScript literal in single quotes. */
export function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

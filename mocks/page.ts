import type { Desk } from './desk.ts'
import { profiles } from './profiles/profile.ts'

/** Writes the page at `/`: every provider and operation, and a command to copy for each provider. */
export function page({ services, seed, profile }: Desk): string {
  const sections = [...services].map(([name, { operations, credentials, firstPath }]) => {
    const headers = credentials.map((line) => ` -H '${line}'`).join('')
    const rows = operations.map(
      ({ method, path, operationId }) =>
        `<tr><td>${method}<td><code>/${name}${escapeHtml(path)}</code><td>${operationId}`,
    )
    return `<h2>${name}</h2><pre>curl${escapeHtml(headers)} "$HOST/${name}${escapeHtml(firstPath())}"</pre><table>${rows.join('')}</table>`
  })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>channel-contracts mock</title>
<style>body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}pre{background:#f4f4f4;padding:.6rem;overflow-x:auto}td{padding:.1rem .8rem .1rem 0;vertical-align:top}dl{display:grid;grid-template-columns:max-content 1fr;gap:0 1rem}dd{margin:0}</style>
<h1>channel-contracts mock</h1>
<p>Seed ${seed}, profile ${profile}. <a href="/_mock">What there is</a> · <a href="/_mock/ids">every id</a> · <a href="/_mock/state">everything stored</a> · <a href="/_mock/requests">recent requests</a> ·
<code>POST /_mock/reset</code> forgets every write.</p>
<p>Other data for one request: <code>-H 'Prefer: profile=nulls'</code>, or <code>?_prefer=profile=nulls</code> in its address.</p>
<dl>${Object.entries(profiles)
    .map(([name, what]) => `<dt><code>${name}</code><dd>${what}`)
    .join('')}</dl>
${sections.join('\n')}
<script>for (const pre of document.querySelectorAll('pre')) pre.textContent = pre.textContent.replace('$HOST', location.origin)</script>
</html>
`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

import { writeFileSync } from 'node:fs'
import { startMock } from './mocks/server.ts'
const mock = await startMock({ port: Number(process.argv[2]) })
const ids = mock.ids()
const cred: Record<string,string> = {}
for (const p of Object.values(mock.providers)) for (const [,n,v] of p!.curl.matchAll(/-H '([^:]+): ([^']*)'/g)) cred[n!.toLowerCase()] ??= v!
const urls: [string, string][] = []
const add = (p: string, u: string) => urls.push([p, `/${p}${u}`])
const b = ids.bird!, c = ids.copilot!, k = ids.packagex!, s = ids.softwareone!, t = ids['channel-talk']!
const ws = b['workspace']![0]
for (const id of b['channel']!.slice(0, 40)) add('bird', `/workspaces/${ws}/channels/${id}`)
for (const l of [1,2,5,10,20]) for (const st of ['', '&status=active', '&platform=whatsapp']) add('bird', `/workspaces/${ws}/channels?limit=${l}${st}`)
for (const id of c['channel']!.slice(0,40)) { add('copilot', `/v1/message-channels/${id}`); add('copilot', `/v1/messages?channelId=${id}&limit=5`) }
add('copilot', '/v1/message-channels?limit=10'); add('copilot', '/v1/message-channels/nobody')
for (const id of s['chat']!.slice(0,40)) { add('softwareone', `/public/v1/helpdesk/chats/${id}`); add('softwareone', `/public/v1/helpdesk/chats/${id}/messages?limit=5`) }
for (const o of [0,5,10]) add('softwareone', `/public/v1/helpdesk/chats?limit=2&offset=${o}`)
add('softwareone', '/public/v1/helpdesk/chats/CHT-0000-0000-0000')
for (const id of t['group']!.slice(0,40)) { add('channel-talk', `/open/v4/groups/${id}`); add('channel-talk', `/open/v4/groups/${id}/messages?limit=3`) }
for (const id of (k['thread'] ?? []).slice(0,40)) { add('packagex', `/v1/threads/${id}`) }
add('packagex', '/v1/threads?limit=5')
const H = { ...cred, accept: 'application/json', origin: 'http://localhost:3000' }
const AUTH: Record<string,string> = {}
for (const [n,p] of Object.entries(mock.providers)) for (const [,a,v] of p!.curl.matchAll(/-H '([^:]+): ([^']*)'/g)) if (a!.toLowerCase()==='authorization') AUTH[n] = v!
const out: Record<string, {status:number, type:string, body:string}> = {}
let bytes = 0, st: Record<number,number> = {}
for (const [p,u] of urls) { const r = await fetch(mock.url + u, { headers: { ...H, ...(AUTH[p] ? { authorization: AUTH[p]! } : {}) } }); const body = await r.text(); bytes += body.length; st[r.status]=(st[r.status]??0)+1; out[u] = { status: r.status, type: r.headers.get('content-type') ?? '', body } }
writeFileSync('/tmp/mb/answers.json', JSON.stringify(out))
const hs = Object.entries(H).filter(([n])=>n!=='authorization')
const lua = `local urls={${urls.map(([p,u])=>`{${JSON.stringify(u)},${JSON.stringify(AUTH[p]??'')}}`).join(',\n')}}
local h={${hs.map(([n,v])=>`[${JSON.stringify(n)}]=${JSON.stringify(v)}`).join(',')}}
local n=#urls
local reqs={}
init=function() for i=1,n do local hh={} for k,v in pairs(h) do hh[k]=v end if urls[i][2]~='' then hh['authorization']=urls[i][2] end reqs[i]=wrk.format('GET',urls[i][1],hh) end end
local i=0
request=function() i=i+7 return reqs[i%n+1] end`
writeFileSync('/tmp/mb/mix.lua', lua)
console.log('ready', urls.length, 'urls', Math.round(bytes/urls.length), 'bytes', st, Math.round(process.memoryUsage().rss/1e6))

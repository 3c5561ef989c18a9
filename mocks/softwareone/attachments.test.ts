import { describe, expect, test } from 'vitest'
import type { Answer } from '../operation.ts'
import { base, createDesk } from './testing/desk.ts'
import { form } from './testing/form.ts'

const desk = await createDesk()
const [longest = ''] = desk.ids['chat'] ?? []
const file = { filename: 'prices.csv', type: 'text/csv', content: 'a,b\r\n1,\xff\0' }

async function upload(
  chat: string,
  about: object = { name: 'Prices', description: 'June' },
): Promise<{ id: string; fileId: string; revision: number }> {
  const { body } = await desk.send(
    'POST',
    `${base}/${chat}/attachments`,
    form({ attachment: JSON.stringify(about), file }),
  )
  return body
}

/** A file is no JSON, so it is asked for past the checks of the client. */
async function download(path: string, accept = '*/*'): Promise<Answer> {
  return desk.service.answer({
    method: 'GET',
    path: `${base}${path}`,
    rawQuery: '',
    headers: { authorization: 'Bearer test-key', accept },
  })
}

describe('uploading', () => {
  test('upload-sets-type-and-size: both come from the file, and no change touches them', async () => {
    const chat = await desk.group()
    const { id } = await upload(chat)
    const { body } = await desk.call('PUT', `/${chat}/attachments/${id}`, {
      name: 'New',
      contentType: 'text/html',
      size: 1,
      fileId: 'FIL-1111-1111-1111',
    })
    const about = {
      name: 'New',
      description: 'June',
      contentType: 'text/csv',
      size: 9,
      filename: 'prices.csv',
      revision: 2,
    }
    expect(body).toMatchObject({
      ...about,
      file: { filename: 'prices.csv', contentType: 'text/csv', size: 9, id: body.fileId },
    })
    expect(body.fileId).not.toBe('FIL-1111-1111-1111')
    expect((await desk.get(`${base}/${chat}/attachments/${id}`, { accept: 'application/json' })).body).toEqual(body)
  })

  test('names the attachment after the file when nothing else is said, and lists it with the chat', async () => {
    const chat = await desk.group()
    const { id } = await upload(chat, {})
    expect((await desk.call('GET', `/${chat}/attachments`)).body.data).toMatchObject([
      { id, name: 'prices.csv', isDeleted: false },
    ])
    expect((await desk.call('GET', `/${chat}`)).body.attachments).toMatchObject([{ id, name: 'prices.csv' }])
  })

  test.each([
    ['no file', { attachment: '{}' }, 'file'],
    ['a file that is text', { attachment: '{}', file: 'text' }, 'file'],
    ['no data', { file }, 'attachment'],
    ['data that is no JSON', { attachment: 'Prices', file }, 'attachment'],
    ['a name that is no text', { attachment: '{"name":1}', file }, 'attachment.name'],
    ['data that is no object', { attachment: '[]', file }, 'attachment'],
  ])('refuses %s', async (_what, parts, parameter) => {
    const chat = await desk.group()
    const { status, body } = await desk.send('POST', `${base}/${chat}/attachments`, form(parts))
    expect([status, Object.keys(body.errors)]).toEqual([400, [parameter]])
    expect((await desk.call('GET', `/${chat}/attachments`)).body.data).toEqual([])
  })

  test('refuses a body that is no form', async () => {
    const { status } = await desk.send('POST', `${base}/${longest}/attachments`, {
      body: { file: 'x' },
      headers: { 'content-length': '12' },
    })
    expect(status).toBe(415)
  })
})

describe('downloading', () => {
  test('gives the bytes that were uploaded, with their type and name', async () => {
    const chat = await desk.group()
    const { id } = await upload(chat)
    const { status, headers, body } = await download(`/${chat}/attachments/${id}`)
    expect([status, headers, Buffer.from(body instanceof Uint8Array ? body : []).toString('latin1')]).toEqual([
      200,
      { 'content-type': 'text/csv', 'content-disposition': 'attachment; filename="prices.csv"' },
      file.content,
    ])
  })

  test('rename-keeps-file: only the name of the download changes', async () => {
    const chat = await desk.group()
    const { id, ...before } = await upload(chat)
    const { body } = await desk.call('PUT', `/${chat}/attachments/${id}`, {
      revision: 1,
      filename: 'Prix "été".csv',
      description: null,
    })
    expect(body).toMatchObject({
      fileId: before.fileId,
      size: 9,
      contentType: 'text/csv',
      filename: 'Prix "été".csv',
      description: null,
      file: { filename: 'prices.csv' },
    })
    const after = await download(`/${chat}/attachments/${id}`)
    expect(after.headers?.['content-disposition']).toBe(
      'attachment; filename="Prix __t__.csv"; filename*=UTF-8\'\'Prix%20%22%C3%A9t%C3%A9%22.csv',
    )
    expect(Buffer.from(after.body instanceof Uint8Array ? after.body : []).toString('latin1')).toBe(file.content)
  })

  test('gives a seeded file in its size, and after its deletion the data only', async () => {
    const { data } = (await desk.call('GET', `/${longest}/attachments?isDeleted=false&limit=1`)).body
    const path = `/${longest}/attachments/${data[0].id}`
    const { body } = await download(path, 'application/octet-stream')
    expect(body instanceof Uint8Array && body.byteLength).toBe(data[0].size)
    const statuses = [
      (await desk.call('DELETE', path)).status,
      (await desk.call('DELETE', path)).status,
      (await download(path)).status,
      (await desk.call('PUT', path, { name: 'x' })).status,
    ]
    expect(statuses).toEqual([204, 204, 404, 409])
    const { body: deleted } = await desk.get(`${base}${path}`, { accept: 'application/json' })
    expect([deleted.isDeleted, Object.keys(deleted.audit)]).toEqual([true, expect.arrayContaining(['deleted'])])
  })
})

test.each([
  ['a change of nothing', {}, 400, null],
  ['a name that is no text', { name: 1 }, 400, 'name'],
  ['another id', { id: 'ATC-0000-0000-0000' }, 400, 'id'],
  ['another revision', { revision: 5, name: 'x' }, 409, null],
])('refuses %s', async (_what, change, status, parameter) => {
  const chat = await desk.group()
  const { id } = await upload(chat)
  const answer = await desk.call('PUT', `/${chat}/attachments/${id}`, change)
  expect([answer.status, parameter === null ? null : Object.keys(answer.body.errors)[0]]).toEqual([status, parameter])
})

import { describe, expect, test } from 'vitest'
import { compile } from './evaluator.ts'
import { parse } from './parser.ts'

const chats = {
  group: {
    id: 'CHT-1',
    revision: 4,
    name: 'Price * list',
    description: '',
    type: 'Group',
    participants: [
      { id: 'CPT-1', muted: true, status: 'Active' },
      { id: 'CPT-2', muted: false, status: 'Exited' },
    ],
    lastMessage: { id: 'CMG-9', isDeleted: false },
  },
  direct: {
    id: 'CHT-2',
    revision: 10,
    name: null,
    type: 'Direct',
    participants: [],
    audit: { created: { at: '2025-06-02T09:00:00.500Z' } },
  },
}

test.each([
  ['eq(type,Group)', ['group']],
  ['type=group', ['group']],
  ['type=GROUP', []],
  ['name="price * list"', []],
  ['ne(type,"direct")', ['group']],
  ['in(type,(direct,group))', ['group', 'direct']],
  ['ilike(type,"gr*")', ['group']],
  ['gt(type,direct)', ['group']],
  ['any(participants,eq(status,"active"))', ['group']],
  ['ne(type,Group)', ['direct']],
  ['gt(revision,4)', ['direct']],
  ['ge(revision,4)', ['group', 'direct']],
  ['lt(revision,10)', ['group']],
  ['le(revision,"10")', ['group', 'direct']],
  ['eq(name,null())', ['direct']],
  ['ne(name,null())', ['group']],
  ['eq(description,null())', ['direct']],
  ['eq(description,empty())', ['group']],
  ['not(eq(description,empty()))', ['direct']],
  ['ilike(name,"price*")', ['group']],
  ['ilike(name,"PRICE \\* LIST")', ['group']],
  ['ilike(name,"price")', []],
  ['in(id,("CHT-1",CHT-3))', ['group']],
  ['out(id,("CHT-1",CHT-3))', ['direct']],
  ['in(name,(null(),x))', ['direct']],
  ['any(participants,eq(status,Exited))', ['group']],
  ['all(participants,eq(status,Active))', ['direct']],
  ['any(participants,and(muted=true,id="CPT-2"))', []],
  ['lastMessage.isDeleted=false', ['group']],
  ['gt(audit.created.at,"2025-06-02T09:00:00.499Z")', ['direct']],
  ['eq(audit.created.at,"2025-06-02T11:00:00.500+02:00")', ['direct']],
  ['or(type=Direct,revision=4)', ['group', 'direct']],
  ['and(type=Direct,revision=4)', []],
])('%s finds %j', (filter, want) => {
  const predicate = compile(parse(filter), 'Chat')
  expect(Object.entries(chats).flatMap(([name, chat]) => (predicate(chat) ? [name] : []))).toEqual(want)
})

describe('refuses', () => {
  test.each([
    ['eq(nothing,1)', 'nothing', 'Invalid property path.'],
    ['eq(lastMessage.nothing.id,1)', 'lastMessage.nothing', 'Invalid property path.'],
    ['eq(participants.id,1)', 'participants.id', 'Invalid property path.'],
    ['eq(constructor,1)', 'constructor', 'Invalid property path.'],
    ['any(type,id=1)', 'type', 'The property is not a collection.'],
    ['any(participants,nothing=1)', 'nothing', 'Invalid property path.'],
    ['gt(revision,many)', 'revision', '"many" cannot be compared with this property.'],
    ['gt(audit.created.at,soon)', 'audit.created.at', '"soon" cannot be compared with this property.'],
    ['lastMessage.isDeleted=maybe', 'lastMessage.isDeleted', '"maybe" is neither true nor false.'],
    ['gt(name,null())', 'name', 'null() can only be compared by eq, ne, in and out.'],
    ['ilike(revision,"1*")', 'revision', 'ilike needs a property that holds text.'],
    ['eq(audit,x)', 'audit', '"x" cannot be compared with this property.'],
  ])('%s', (filter, parameter, detail) => {
    expect(() => compile(parse(filter), 'Chat')).toThrow(
      expect.objectContaining({ problem: { kind: 'badRequest', parameter, detail } }),
    )
  })
})

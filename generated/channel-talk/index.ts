// Generated from specs/channel-talk by `npm run generate`. Edit the description instead.

export * from './enums.ts'
export * from './ids.ts'
export { type OperationId, operations as operationTable, servers } from './operations.ts'
export type * from './types.ts'

import type { Json } from '../json.ts'

/** An ID that no answer may choose: one the user gave, or one that an earlier write of the same run has made. */
export type ChosenId = { given: string } | { made: string }

/** How the next page of a list is asked for: by a cursor of the answer, by how many items were seen, or by its number. */
export type Paging =
  /** `cursor` is a JSON pointer into the answer. */
  | { parameter: string; cursor: string }
  /** `items` points at the list; `parameter` takes how many were seen (`from: 'offset'`) or the number of the page from 1. */
  | { parameter: string; items: string; from: 'offset' | 'page' }

/** A file of a form. */
export interface FilePart {
  filename: string
  type: string
  text: string
}

/**
 * One request of a scenario, as data. A path parameter, or a required query parameter, is filled with the known IDs of its kind, which are
 * those that earlier answers have shown and those that the user gave.
 */
export interface Step<OperationId extends string = string> {
  operationId: OperationId
  query?: Record<string, string>
  /** The media type to ask for; JSON when left out. */
  accept?: string
  /** By name of a parameter: the ID to use where no other will do. */
  use?: Record<string, ChosenId>
  /** By kind of ID: JSON pointers into the answer, `*` for every item of a list. */
  finds?: Record<string, string>
  pages?: Paging
  /** A JSON body; a {@link ChosenId} in it stands for the ID itself. */
  body?: Json
  /** A form instead: texts and files. */
  form?: Record<string, string | FilePart>
  /** Changes something at the provider: only sent when the user allows writes. */
  writes?: true
  /** By name, for later steps: JSON pointers to the IDs that this write has made. */
  makes?: Record<string, string>
  /** The name of what this step takes away again; it is sent even when the run ends early. */
  undoes?: string
  /** What stays because the provider has no operation that takes it away. */
  leaves?: string
  /** Not sent unless IDs of the kind `among` were found and the user's `id` is none of them: else undoing it would take away what was there before. */
  onlyNew?: { id: string; among: string }
}

/** The requests of one provider in their order: lists before what they list, and what is made before it is changed and taken away. */
export type Scenario<OperationId extends string = string> = readonly Step<OperationId>[]

/** How many pages of a list are asked for. */
export const maxPages = 3

/** How many IDs of a kind are followed: the lists of three chats rather than of all. */
export const breadth = 3

// Written by `npm run generate`. Edit scripts/generate/glances.ts instead.

/** What a quick look met: the values of each component that has a list here, and how many names the objects of the body have together. */
export interface Sightings {
  names: number
  [component: string]: unknown[] | number
}

/** Tells whether no check of a body alone has anything to say; false also where that cannot be told quickly. */
export type Glance = (body: unknown, sightings: Sightings) => boolean

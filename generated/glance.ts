// Written by `npm run generate`. Edit scripts/generate/glances.ts instead.

/** What a quick look met: the values of each component that has a list here. */
export type Sightings = Record<string, unknown[]>

/** Tells whether no check of a body alone has anything to say; false also where that cannot be told quickly. */
export type Glance = (body: unknown, sightings: Sightings) => boolean

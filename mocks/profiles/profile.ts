/** What each profile shows: a named setting of the data dials. */
export const profiles = {
  typical: 'everyday data',
  minimal: 'every optional property absent',
  maximal: 'every optional property present',
  nulls: 'null wherever it is allowed',
  empty: 'every list empty',
  large: 'thousands of objects in the lists',
  edge: 'the bounds of numbers and lists; emoji, right-to-left and very long text; times at the ends of months and years',
  tour: 'lists in which every enum value, null, absence, empty list and variant occurs',
  'unknown-enum': 'an unseen value in every enum that the provider may extend',
} as const

/** The name of a profile. */
export type Profile = keyof typeof profiles

/** The names of all profiles. */
export const profileNames = Object.keys(profiles).filter(isProfile)

/** Tells whether a text is the name of a profile. */
export function isProfile(name: string): name is Profile {
  return Object.hasOwn(profiles, name)
}

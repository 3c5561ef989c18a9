// Generated from specs/copilot by `npm run generate`. Edit the description instead.

/** How the clients of a channel are determined; a request with any other value is refused with this list. The list is closed. Source: C18. */
export const membershipType = {
  values: ['individual', 'group', 'company'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is MembershipTypeValue => (membershipType.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of MembershipType. How the clients of a channel are determined; a request with any other value is refused with this list. The list is closed. Source: C18. */
export type MembershipTypeValue = 'individual' | 'group' | 'company'

/** A change at Clerk: what it is about, when it came about there, and whether it ended that. */
export type ClerkChange = { subjectId: string; at: Date; isEnd: boolean };

/** The subject of a membership: a person's place in an organization, however often it was given and taken. */
export const placeOf = (clerkOrgId: string, clerkUserId: string) => `${clerkOrgId}/${clerkUserId}`;

/** The address of a person of whom none is known: no mail goes there. */
export const unknownAddress = (clerkUserId: string) => `${clerkUserId.toLowerCase()}@clerk.invalid`;

/** Whether an address stands for one that nobody knows. */
export const isUnknownAddress = (email: string) => email.endsWith("@clerk.invalid");

import type { PersonView } from "@guildhall/api/client";

/** A person as the wire brings them. */
export type PersonItem = Omit<PersonView, "createdAt"> & { createdAt: string };

import { publicLinkRow, shareRow } from "@guildhall/db/rows";
import { idSchema } from "@guildhall/kernel";
import { z } from "zod";

/** The kinds of objects that are shared. */
export const shareKinds = ["agent", "workflow", "conversation", "project", "calendar"] as const;
export type ShareKind = (typeof shareKinds)[number];

/** Those that can have a public page; a calendar has its feed for that. */
export const linkKinds = ["agent", "workflow", "conversation", "project"] as const;
export type LinkKind = (typeof linkKinds)[number];

const objectIds = z.union(
  [idSchema("agent"), idSchema("workflow"), idSchema("conversation"), idSchema("project"), idSchema("calendar")],
  "must be the id of an object",
);
const level = shareRow.shape.level.unwrap();

/** What is shared: its kind, and its id. */
export const sharedObjectInput = z.object({ kind: z.enum(shareKinds), id: objectIds });
export type SharedObjectInput = z.infer<typeof sharedObjectInput>;

/** Who finds an object without being named: nobody, everybody, or whoever knows its address; and what they may do. */
export const openObjectInput = sharedObjectInput.extend({
  visibility: z.enum(["private", "organization", "hidden"]),
  level,
});
export type OpenObjectInput = z.infer<typeof openObjectInput>;

export const sharePersonInput = sharedObjectInput.extend({ userId: idSchema("user"), level });
export type SharePersonInput = z.infer<typeof sharePersonInput>;

export const unsharePersonInput = sharedObjectInput.extend({ userId: idSchema("user") });
export type UnsharePersonInput = z.infer<typeof unsharePersonInput>;

const linkedObjectInput = z.object({ kind: z.enum(linkKinds), id: objectIds });

/** A public page for an object, which ends by itself when days are given. */
export const createLinkInput = linkedObjectInput.extend({ days: z.int().min(1).max(3650).nullable().default(null) });
export type CreateLinkInput = z.infer<typeof createLinkInput>;

export const revokeLinkInput = linkedObjectInput.extend({ linkId: idSchema("publicLink") });
export type RevokeLinkInput = z.infer<typeof revokeLinkInput>;

/** How an object is shared, as lists and pages show it to one person. */
export const sharingSign = z.object({
  visibility: z.enum(["private", "organization", "hidden"]),
  /** Whether it is the asker's own. */
  isOwn: z.boolean(),
  /** Whether it is shared with somebody by name. */
  isNamed: z.boolean(),
  /** What the asker may do with it. */
  level,
  /** Whether the asker decides who gets it. */
  mayShare: z.boolean(),
});
export type SharingSign = z.infer<typeof sharingSign>;

/** Which objects a list shows: all that the asker finds, their own, or what others shared with them by name. */
export const sharedFilter = z.enum(["all", "own", "shared"]).default("all");

/** A public link that is in force; its address was told when it was made. */
export const publicLinkView = publicLinkRow
  .pick({ id: true, createdAt: true, expiresAt: true, lastUsedAt: true })
  .extend({ createdBy: z.string().nullable() });
export type PublicLinkView = z.infer<typeof publicLinkView>;

/** With whom an object is shared. */
export const sharingView = z.object({
  name: z.string(),
  visibility: openObjectInput.shape.visibility,
  orgLevel: level,
  owner: z.object({ id: z.string(), name: z.string() }).nullable(),
  isOwn: z.boolean(),
  /** Whether the asker decides who gets it. */
  mayShare: z.boolean(),
  people: z.array(z.object({ userId: z.string(), name: z.string(), email: z.string(), level })),
  links: z.array(publicLinkView),
});
export type SharingView = z.infer<typeof sharingView>;

/** A new public link, and its address, which is told only here. */
export const linkCreated = z.object({ url: z.string(), link: publicLinkView });
export type LinkCreated = z.infer<typeof linkCreated>;

export const linkTokenInput = z.object({ token: z.string().min(1).max(200) });
export const linkLook = z.object({ kind: z.enum(linkKinds) });
export type LinkLook = z.infer<typeof linkLook>;

import { Badge } from "@guildhall/ui";
import type { SharingSign } from "./sharing-item.ts";

/** The sign of how an object is shared, where that is not what one expects: nothing on what everybody has. */
export function SharingBadge({ sharing }: { sharing: SharingSign }) {
  const words = signOf(sharing);
  return words ? <Badge>{words}</Badge> : null;
}

function signOf({ visibility, isOwn, isNamed }: SharingSign): string | null {
  if (visibility === "hidden") return "Unlisted";
  if (visibility === "organization") return null;
  if (!isOwn) return "Shared with you";
  return isNamed ? "Shared by you" : "Private";
}

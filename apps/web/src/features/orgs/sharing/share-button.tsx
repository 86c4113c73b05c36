import { Button } from "@guildhall/ui";
import UsersIcon from "lucide-react/icons/users";
import { useState } from "react";
import { ShareDialog } from "./share-dialog.tsx";
import type { SharedThing } from "./sharing-item.ts";

/** Opens the dialog in which an object is shared. */
export function ShareButton({ thing, size = "md" }: { thing: SharedThing; size?: "sm" | "md" }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size={size} icon={<UsersIcon size={14} aria-hidden="true" />} onClick={() => setOpen(true)}>
        Share
      </Button>
      {open && <ShareDialog thing={thing} onClose={() => setOpen(false)} />}
    </>
  );
}

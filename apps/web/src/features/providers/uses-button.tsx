import { Dialog } from "@guildhall/ui";
import { useState } from "react";
import { CredentialUses } from "./credential-uses.tsx";
import { describeUse } from "./describe-use.ts";
import type { CredentialItem } from "./provider-item.ts";

/** Says how much goes on with a credential, and shows by name what. */
export function UsesButton({ credential: { id, label, usedBy } }: { credential: CredentialItem }) {
  const [open, setOpen] = useState(false);
  if (Object.values(usedBy).every((uses) => uses === 0)) return <span>{describeUse(usedBy)}</span>;
  return (
    <>
      <button
        type="button"
        aria-label={`${describeUse(usedBy)}: ${label}`}
        className="underline decoration-dotted underline-offset-2 hover:text-ink"
        onClick={() => setOpen(true)}
      >
        {describeUse(usedBy)}
      </button>
      <Dialog open={open} onOpenChange={setOpen} title={label} description="What goes on with this credential.">
        <CredentialUses id={id} />
      </Dialog>
    </>
  );
}

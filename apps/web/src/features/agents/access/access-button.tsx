import { IconButton } from "@guildhall/ui";
import SlidersIcon from "lucide-react/icons/sliders-horizontal";
import { useState } from "react";
import { AccessDialog } from "./access-dialog.tsx";

/** Opens what the admins decide about an agent. */
export function AccessButton({ agent }: { agent: { id: string; slug: string; name: string } }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton label="In this organization" icon={<SlidersIcon size={16} />} onClick={() => setOpen(true)} />
      {open && <AccessDialog agent={agent} onClose={() => setOpen(false)} />}
    </>
  );
}

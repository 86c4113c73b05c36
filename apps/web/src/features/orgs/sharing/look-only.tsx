import { Notice } from "@guildhall/ui";
import EyeIcon from "lucide-react/icons/eye";
import type { SharingSign } from "./sharing-item.ts";

/** Says that an object is only to be looked at, where one would use it. Shows nothing to who may use it. */
export function LookOnly({ sharing, noun, verb }: { sharing: Pick<SharingSign, "level">; noun: string; verb: string }) {
  if (sharing.level !== "view") return null;
  return (
    <div className="shrink-0 px-4 pt-4 md:px-6">
      <Notice icon={<EyeIcon size={16} aria-hidden="true" />} title={`You may look at this ${noun}, but not ${verb}`}>
        Its owner can share it with you for more.
      </Notice>
    </div>
  );
}

import type { AttachmentView } from "@guildhall/api/client";
import { Said } from "./said.tsx";

/** A message on its way to the server. */
export function PendingMessage({ text, files }: { text: string; files: readonly AttachmentView[] }) {
  return (
    <div className="flex max-w-[85%] flex-col items-end self-end opacity-70">
      <Said text={text} files={files} />
    </div>
  );
}

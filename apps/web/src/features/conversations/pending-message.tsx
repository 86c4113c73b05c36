import type { AttachmentView } from "@guildhall/api/client";
import { AttachedFiles } from "./attachments/attached-files.tsx";

/** A message on its way to the server. */
export function PendingMessage({ text, files }: { text: string; files: readonly AttachmentView[] }) {
  return (
    <div className="flex max-w-[85%] flex-col items-end self-end opacity-70">
      <AttachedFiles files={files} />
      {text && (
        <div
          dir="auto"
          className="max-w-full rounded-2xl rounded-br-md bg-sunken px-4 py-2.5 text-[15px] leading-6 break-words whitespace-pre-wrap"
        >
          {text}
        </div>
      )}
    </div>
  );
}

import type { AttachmentView } from "@guildhall/api/client";
import { AttachedFiles } from "./attachments/attached-files.tsx";

/** What a person said, in files and words. */
export function Said({ text, files }: { text: string; files: readonly AttachmentView[] }) {
  return (
    <>
      <AttachedFiles files={files} />
      {text && (
        <div
          dir="auto"
          className="max-w-full rounded-2xl rounded-br-md bg-sunken px-4 py-2.5 text-[15px] leading-6 break-words whitespace-pre-wrap"
        >
          {text}
        </div>
      )}
    </>
  );
}

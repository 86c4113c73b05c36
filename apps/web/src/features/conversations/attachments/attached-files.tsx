import type { AttachmentView } from "@guildhall/api/client";
import { useParams } from "@tanstack/react-router";
import FileTextIcon from "lucide-react/icons/file-text";
import { addressOfFile, isImage } from "./attachment.ts";

/** The files that came with a message: images are shown, each opens in a tab of its own; text is saved. */
export function AttachedFiles({ files }: { files: readonly AttachmentView[] }) {
  const { org } = useParams({ from: "/o/$org" });
  if (files.length === 0) return null;
  return (
    <ul aria-label="Files" className="flex flex-wrap justify-end gap-2 pb-1">
      {files.map((file) => (
        <li key={file.id}>
          <a
            href={addressOfFile(org, file.id)}
            target="_blank"
            rel="noreferrer"
            className="block overflow-hidden rounded-panel border border-line bg-surface text-[13px] hover:bg-hover"
          >
            {isImage(file) ? (
              <img
                src={addressOfFile(org, file.id)}
                alt={file.name}
                className="h-40 max-w-full min-w-16 object-contain"
              />
            ) : (
              <span className="flex items-center gap-2 px-3 py-2">
                <FileTextIcon size={15} aria-hidden="true" className="shrink-0 text-ink-faint" />
                <span className="max-w-60 truncate">{file.name}</span>
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}

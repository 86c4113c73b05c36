import { IconButton, Spinner } from "@guildhall/ui";
import { useParams } from "@tanstack/react-router";
import FileTextIcon from "lucide-react/icons/file-text";
import TriangleAlertIcon from "lucide-react/icons/triangle-alert";
import XIcon from "lucide-react/icons/x";
import { addressOfFile, type Attachment, isImage } from "./attachment.ts";

/** The files of a message that is being written, each with the way to leave it out. */
export function AttachmentChips({
  items,
  onRemove,
}: {
  items: readonly Attachment[];
  onRemove: (key: string) => void;
}) {
  if (items.length === 0) return null;
  return (
    <ul aria-label="Files to send" className="flex flex-wrap gap-2 pb-2">
      {items.map((item) => (
        <li
          key={item.key}
          className="flex max-w-full items-center gap-2 rounded-control border border-line bg-surface py-1 pr-1 pl-2 text-[13px]"
        >
          <ChipDrawing item={item} />
          <span className="min-w-0">
            <span className="block max-w-48 truncate">{item.name}</span>
            {item.state === "failed" && (
              <span role="alert" className="block text-danger">
                {item.message}
              </span>
            )}
          </span>
          <IconButton
            label={`Leave out ${item.name}`}
            icon={<XIcon size={14} />}
            className="!size-6"
            onClick={() => onRemove(item.key)}
          />
        </li>
      ))}
    </ul>
  );
}

function ChipDrawing({ item }: { item: Attachment }) {
  const { org } = useParams({ from: "/o/$org" });
  if (item.state === "uploading") return <Spinner />;
  if (item.state === "failed") {
    return <TriangleAlertIcon size={15} aria-hidden="true" className="shrink-0 text-danger" />;
  }
  if (!isImage(item.file)) return <FileTextIcon size={15} aria-hidden="true" className="shrink-0 text-ink-faint" />;
  return <img src={addressOfFile(org, item.file.id)} alt="" className="size-8 shrink-0 rounded object-cover" />;
}

import { IconButton } from "@guildhall/ui";
import PaperclipIcon from "lucide-react/icons/paperclip";
import { useRef } from "react";

/** Chooses files to send. */
export function AttachButton({ onFiles }: { onFiles: (files: File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-testid="attach"
        onChange={({ target }) => {
          onFiles(Array.from(target.files ?? []));
          target.value = "";
        }}
      />
      <IconButton label="Attach files" icon={<PaperclipIcon size={16} />} onClick={() => input.current?.click()} />
    </>
  );
}

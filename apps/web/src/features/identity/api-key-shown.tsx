import { Button, CopyButton, Notice } from "@guildhall/ui";
import KeyRoundIcon from "lucide-react/icons/key-round";

/** A new key, the only time that it can be seen. */
export function ApiKeyShown({ name, apiKey, onDone }: { name: string; apiKey: string; onDone: () => void }) {
  return (
    <Notice
      tone="accent"
      role="status"
      icon={<KeyRoundIcon size={16} aria-hidden="true" />}
      title={`Copy “${name}” now`}
      action={
        <>
          <CopyButton text={apiKey} label="Copy key" words />
          <Button look="ghost" onClick={onDone}>
            Hide key
          </Button>
        </>
      }
    >
      It is shown only this once; Guildhall keeps no copy.
      <code className="mt-2 block rounded-control border border-accent-line bg-surface px-3 py-2 font-mono text-[13px] break-all text-ink select-all">
        {apiKey}
      </code>
    </Notice>
  );
}

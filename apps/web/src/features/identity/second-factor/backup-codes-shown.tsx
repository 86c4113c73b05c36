import { Button, CopyButton, Notice } from "@guildhall/ui";
import KeyRoundIcon from "lucide-react/icons/key-round";

/** New backup codes, the only time that they can be seen. */
export function BackupCodesShown({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  return (
    <Notice
      tone="accent"
      role="status"
      icon={<KeyRoundIcon size={16} aria-hidden="true" />}
      title="Keep your backup codes now"
      action={
        <>
          <CopyButton text={codes.join("\n")} label="Copy codes" words />
          <Button look="ghost" onClick={onDone}>
            I have kept them
          </Button>
        </>
      }
    >
      Each signs you in once when your phone is not at hand. They are shown only this once: print them, or put them into
      a password manager.
      <ul
        aria-label="Backup codes"
        className="mt-2 grid grid-cols-1 gap-x-6 gap-y-1 rounded-control border border-accent-line bg-surface px-3 py-2 font-mono text-[13px] text-ink select-text sm:grid-cols-2"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </Notice>
  );
}

import { Button, CopyButton, Notice } from "@guildhall/ui";
import MailIcon from "lucide-react/icons/mail";

/** A new invitation, whose link is told only once. */
export type ShownInvitation = { email: string; link: string; sends: boolean };

/** The link of a new invitation, to be copied where no mail goes out. */
export function InvitationShown({ email, link, sends, onDone }: ShownInvitation & { onDone: () => void }) {
  return (
    <Notice
      tone="accent"
      role="status"
      icon={<MailIcon size={16} aria-hidden="true" />}
      title={`${email} is invited`}
      action={
        <>
          <CopyButton text={link} label="Copy link" words />
          <Button look="ghost" onClick={onDone}>
            Hide link
          </Button>
        </>
      }
    >
      {sends
        ? "The link is on its way by mail. You can pass it on yourself too; it is shown only this once."
        : "No mail server is set up, so pass the link on yourself. It is shown only this once."}
      <code className="mt-2 block rounded-control border border-accent-line bg-surface px-3 py-2 font-mono text-[13px] break-all text-ink select-all">
        {link}
      </code>
    </Notice>
  );
}

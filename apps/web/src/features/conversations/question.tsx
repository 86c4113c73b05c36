import { CopyButton } from "@guildhall/ui";
import type { Message } from "./conversation.ts";

/** What the person said. */
export function Question({ message }: { message: Message }) {
  return (
    <article
      id={message.id}
      aria-label="You"
      className="group rounded-panel data-found:outline-2 data-found:outline-offset-4 data-found:outline-focus flex max-w-[85%] flex-col items-end gap-0.5 self-end"
    >
      <div
        dir="auto"
        className="rounded-2xl rounded-br-md bg-sunken px-4 py-2.5 text-[15px] leading-6 break-words whitespace-pre-wrap"
      >
        {message.text}
      </div>
      <div className="opacity-0 transition-opacity duration-100 group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100">
        <CopyButton text={message.text} label="Copy message" />
      </div>
    </article>
  );
}

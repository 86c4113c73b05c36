import { Button } from "@guildhall/ui";
import ArrowDownIcon from "lucide-react/icons/arrow-down";
import { type ReactNode, useEffect, useRef } from "react";
import { KeepPlace } from "./keep-place.tsx";
import { useStickToEnd } from "./use-stick-to-end.ts";

/**
 * The column of messages: it follows the newest words as long as the reader is at the end, and goes there when they
 * send something.
 */
export function MessageScroll({
  sending,
  found,
  mark = "",
  children,
}: {
  sending: boolean;
  /** The message that is shown because somebody asked for it. */
  found?: string | undefined;
  /** Another one says that messages come or go above what is read. */
  mark?: string;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const { atEnd, goToEnd } = useStickToEnd(box, content, found);
  useEffect(() => {
    if (sending) goToEnd();
  }, [sending, goToEnd]);
  return (
    <div className="relative min-h-0 grow">
      <div
        ref={box}
        tabIndex={0}
        role="region"
        aria-label="Messages"
        className="h-full overflow-y-auto focus-visible:-outline-offset-2"
      >
        <div ref={content} className="mx-auto flex w-full max-w-[calc(72ch+3rem)] flex-col gap-6 px-4 py-6">
          <KeepPlace box={box} content={content} mark={mark}>
            {children}
          </KeepPlace>
        </div>
      </div>
      {!atEnd && (
        <Button
          size="sm"
          icon={<ArrowDownIcon size={14} />}
          onClick={goToEnd}
          className="absolute bottom-2 left-1/2 -translate-x-1/2 rounded-full shadow-float"
        >
          Go to newest
        </Button>
      )}
    </div>
  );
}

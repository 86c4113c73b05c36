import { IconButton } from "@guildhall/ui";
import XIcon from "lucide-react/icons/x";
import { type ReactNode, useEffect, useId, useRef } from "react";

/** What stands beside a conversation; where there is no room beside it, it lies over it. Escape in it closes it. */
export function SidePanel({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const there = panel.current;
    const press = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) close.current();
    };
    there?.addEventListener("keydown", press);
    return () => there?.removeEventListener("keydown", press);
  }, []);
  return (
    <aside
      ref={panel}
      aria-labelledby={id}
      className="absolute inset-0 z-10 flex flex-col border-line bg-surface xl:static xl:w-88 xl:shrink-0 xl:border-l"
    >
      <div className="flex h-12 shrink-0 items-center gap-2 pr-3 pl-5">
        <h2 id={id} className="grow font-semibold">
          {title}
        </h2>
        <IconButton label={`Close ${title.toLowerCase()}`} icon={<XIcon size={16} />} onClick={onClose} />
      </div>
      <div
        className="flex min-h-0 grow flex-col gap-5 overflow-y-auto px-5 pb-6"
        role="group"
        tabIndex={0}
        aria-labelledby={id}
      >
        {children}
      </div>
    </aside>
  );
}

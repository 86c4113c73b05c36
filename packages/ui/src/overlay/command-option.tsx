import { useEffect, useRef } from "react";
import { joinClasses } from "../join-classes.ts";
import type { Command } from "./command.ts";

/** One thing that was found; the first of its group says which group that is. */
export function CommandOption({
  id,
  item,
  first,
  chosen,
  onChoose,
}: {
  id: string;
  item: Command;
  first: boolean;
  chosen: boolean;
  onChoose: () => void;
}) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    <>
      {first && (
        <li role="presentation" className="px-2.5 pt-2 pb-1 text-xs text-ink-faint">
          {item.group}
        </li>
      )}
      <li
        ref={row}
        id={id}
        role="option"
        aria-selected={chosen}
        onClick={item.run}
        onPointerMove={onChoose}
        className={joinClasses(
          "flex h-9 cursor-default items-center gap-2.5 rounded-control px-2.5",
          chosen && "bg-accent-soft text-accent-ink",
        )}
      >
        {item.drawing}
        <span className="truncate">{item.label}</span>
      </li>
    </>
  );
}

import { type ReactNode, useId } from "react";

/** One subject of a room. */
export function RoomSection({ title, about, children }: { title: string; about?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4 border-t border-line pt-5">
      <div>
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        {about && <p className="mt-0.5 max-w-prose text-[13px] text-pretty text-ink-faint">{about}</p>}
      </div>
      {children}
    </section>
  );
}

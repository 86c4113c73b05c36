import { useEffect, useState } from "react";

const patienceMs = 3000;

/** Three dots until the first word; says what it waits for when that takes long. */
export function AnswerWaiting({ queued }: { queued: boolean }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="flex h-6 items-center gap-2 text-[13px] text-ink-faint">
      <span aria-hidden="true" className="flex gap-1">
        {[0, 200, 400].map((delay) => (
          <span
            key={delay}
            className="size-1.5 animate-breathe rounded-full bg-ink-faint"
            style={{ animationDelay: `${delay}ms` }}
          />
        ))}
      </span>
      {long && (queued ? "Waiting for a worker to take it" : "Waiting for the model’s first word")}
    </p>
  );
}

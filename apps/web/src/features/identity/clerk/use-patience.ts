import { useEffect, useState } from "react";

const shortMs = 400;
const longMs = 12_000;
/** Clerk's own loader tries a script again at once, and tells of a failure only much later. */
const mostFailures = 2;

/** How long Clerk is on its way: not worth a word yet, worth one, or too long, at once when its scripts fail. */
export function usePatience(host: string): "short" | "long" | "over" {
  const [patience, setPatience] = useState<"short" | "long" | "over">("short");
  useEffect(() => {
    let failures = 0;
    const count = ({ target }: Event) => {
      if (!(target instanceof HTMLScriptElement) || !target.src.startsWith(`https://${host}/`)) return;
      if (++failures >= mostFailures) setPatience("over");
    };
    // Failures of scripts are told to the element only, on the way down.
    window.addEventListener("error", count, { capture: true });
    const long = setTimeout(() => setPatience((now) => (now === "over" ? now : "long")), shortMs);
    const over = setTimeout(() => setPatience("over"), longMs);
    return () => {
      window.removeEventListener("error", count, { capture: true });
      clearTimeout(long);
      clearTimeout(over);
    };
  }, [host]);
  return patience;
}

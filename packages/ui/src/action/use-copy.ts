import { useEffect, useState } from "react";
import { writeClipboard } from "./write-clipboard.ts";

const saidForMs = 2000;

/** Copies, and knows for two seconds that it did. */
export function useCopy() {
  const [copiedAt, setCopiedAt] = useState(0);
  useEffect(() => {
    if (copiedAt === 0) return;
    const timer = setTimeout(() => setCopiedAt(0), saidForMs);
    return () => clearTimeout(timer);
  }, [copiedAt]);
  return {
    copied: copiedAt > 0,
    copy: async (text: string) => {
      if (await writeClipboard(text)) setCopiedAt(Date.now());
    },
  };
}

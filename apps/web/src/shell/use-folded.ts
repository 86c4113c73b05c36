import { useState } from "react";

const key = "guildhall.rail";

/** Whether the rail is folded to icons; remembered on this device. */
export function useFolded() {
  const [folded, setFolded] = useState(() => localStorage.getItem(key) === "folded");
  const remember = (next: boolean) => {
    localStorage.setItem(key, next ? "folded" : "open");
    setFolded(next);
  };
  return [folded, remember] as const;
}

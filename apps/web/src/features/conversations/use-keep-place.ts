import { type RefObject, useLayoutEffect, useRef } from "react";

/** Keeps what is being read where it is when older messages come in above it. */
export function useKeepPlace(box: RefObject<HTMLElement | null>, content: RefObject<HTMLElement | null>): void {
  const before = useRef<{ first: HTMLElement; top: number } | null>(null);
  // Without dependencies: any change may be the one that brings older messages.
  useLayoutEffect(() => {
    const known = before.current;
    const first = content.current?.querySelector<HTMLElement>("article");
    if (known?.first.isConnected && known.first !== first) {
      box.current?.scrollBy({ top: known.first.offsetTop - known.top });
    }
    before.current = first ? { first, top: first.offsetTop } : null;
  });
}

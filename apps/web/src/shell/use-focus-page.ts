import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";

/** Puts the focus on the page that one came to, when what had it went away with the page before. */
export function useFocusPage(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe("onRendered", () => {
        if (document.activeElement !== document.body) return;
        document.getElementById("content")?.focus({ preventScroll: true });
      }),
    [router],
  );
}

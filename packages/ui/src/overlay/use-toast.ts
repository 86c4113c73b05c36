import { use } from "react";
import { ToastContext } from "./toast-context.ts";

/** A function that shows a short message at the edge of the window. */
export function useToast() {
  return use(ToastContext);
}

import { createContext } from "react";

export type ToastMessage = {
  title: string;
  tone?: "neutral" | "danger";
  /** One thing that can be done about it, such as undoing it. */
  action?: { label: string; run: () => void };
};

export const ToastContext = createContext<(message: ToastMessage) => void>(() => undefined);

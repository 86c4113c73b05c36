import { Toast } from "radix-ui";
import { type ReactNode, useCallback, useState } from "react";
import { ToastContext, type ToastMessage } from "./toast-context.ts";
import { ToastCard } from "./toast-card.tsx";

const shownForMs = 6000;

/** Holds the messages that are shown; each leaves by itself and can be dismissed before. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [messages, setMessages] = useState<(ToastMessage & { id: number })[]>([]);
  const show = useCallback((message: ToastMessage) => {
    setMessages((before) => [...before.slice(-2), { ...message, id: (before.at(-1)?.id ?? 0) + 1 }]);
  }, []);
  const remove = (id: number) => setMessages((before) => before.filter((message) => message.id !== id));
  return (
    <ToastContext value={show}>
      <Toast.Provider duration={shownForMs} label="Message" swipeDirection="down">
        {children}
        {messages.map((message) => (
          <ToastCard key={message.id} message={message} onGone={() => remove(message.id)} />
        ))}
        <Toast.Viewport className="fixed inset-x-3 bottom-[calc(4.5rem+env(safe-area-inset-bottom))] z-50 mx-auto flex max-w-sm flex-col gap-2 md:right-5 md:bottom-5 md:left-auto md:mx-0" />
      </Toast.Provider>
    </ToastContext>
  );
}

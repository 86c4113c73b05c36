import { ThemeChoice } from "./theme-choice.tsx";

/** How Guildhall looks on this device. */
export function AppearancePage() {
  return (
    <section className="flex flex-col items-start gap-3">
      <h2 className="font-semibold">Theme</h2>
      <p className="text-ink-soft">It is kept on this device. “System” follows what the device is set to.</p>
      <ThemeChoice />
    </section>
  );
}

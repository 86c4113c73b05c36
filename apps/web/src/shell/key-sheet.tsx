import { Dialog, Keys } from "@guildhall/ui";
import { places } from "./places.tsx";

const lines = [
  { label: "Search everything", keys: "⌘ K" },
  { label: "Show keys", keys: "?" },
  { label: "Next row of a list", keys: "j" },
  { label: "Previous row of a list", keys: "k" },
  { label: "Open row", keys: "Enter" },
  { label: "Search list", keys: "/" },
  { label: "Create one more", keys: "c" },
  { label: "Move row up or down", keys: "Shift ↑↓" },
  { label: "Move card to the next column", keys: "Shift ←→" },
  { label: "Choose all steps of a workflow", keys: "⌘ A" },
  { label: "Copy steps", keys: "⌘ C" },
  { label: "Paste steps", keys: "⌘ V" },
  { label: "Duplicate steps", keys: "⌘ D" },
  { label: "Frame steps", keys: "⌘ G" },
  { label: "Tidy up a workflow", keys: "⌘ Shift L" },
  { label: "Take back", keys: "⌘ Z" },
  { label: "Do again", keys: "⌘ Shift Z" },
  ...places.map(({ label, keys }) => ({ label: `Go to ${label}`, keys })),
  { label: "Write a message", keys: "m" },
  { label: "Send message, or leave it for after the answer", keys: "Enter" },
  { label: "Begin a new line", keys: "Shift Enter" },
  { label: "Stop answer", keys: "Esc" },
  { label: "Edit last message", keys: "e" },
  { label: "The same from an empty box", keys: "↑" },
  { label: "Have the last message answered again", keys: "r" },
  { label: "Copy last answer", keys: "y" },
];

/** Which keys do what. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open onOpenChange={onClose} title="Keys">
      <dl className="grid grid-cols-[1fr_auto] gap-y-2">
        {lines.map((line) => (
          <div key={line.label} className="col-span-2 grid grid-cols-subgrid items-center">
            <dt className="text-ink-soft">{line.label}</dt>
            <dd>
              <Keys keys={line.keys} />
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

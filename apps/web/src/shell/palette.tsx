import { CommandDialog } from "@guildhall/ui";
import { useState } from "react";
import { AgentAvatar } from "../features/agents/agent-avatar.tsx";
import { usePaletteItems } from "./use-palette-items.ts";

/** Opens everything by its name. */
export function Palette({ onClose }: { onClose: () => void }) {
  const [words, setWords] = useState("");
  const items = usePaletteItems(words);
  return (
    <CommandDialog
      label="Search pages, agents and conversations"
      words={words}
      onWords={setWords}
      onClose={onClose}
      items={items.map(({ id, group, label, face, run }) => ({
        id,
        group,
        label,
        drawing: face && <AgentAvatar agent={face} size={20} />,
        run: () => {
          onClose();
          run();
        },
      }))}
    />
  );
}

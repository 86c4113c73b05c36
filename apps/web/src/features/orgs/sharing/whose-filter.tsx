import { Segments } from "@guildhall/ui";

/** Whose objects a list shows. */
export type Whose = "own" | "shared" | undefined;

const choices = [
  { value: "all", label: "All", drawing: null },
  { value: "own", label: "Yours", drawing: null },
  { value: "shared", label: "Shared with you", drawing: null },
] as const;

/** Narrows a list to one's own objects, or to those that others shared by name. */
export function WhoseFilter({ value, onChange }: { value: Whose; onChange: (value: Whose) => void }) {
  return (
    <Segments
      label="Whose"
      choices={choices}
      value={value ?? "all"}
      onChange={(next) => onChange(next === "all" ? undefined : next)}
    />
  );
}

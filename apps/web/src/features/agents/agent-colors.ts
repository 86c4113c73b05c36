/** The colors that an agent can have. */
export const agentColors = [
  { value: "#7c3aed", label: "Violet" },
  { value: "#4f46e5", label: "Indigo" },
  { value: "#2563eb", label: "Blue" },
  { value: "#0e7490", label: "Cyan" },
  { value: "#0f766e", label: "Teal" },
  { value: "#15803d", label: "Green" },
  { value: "#a16207", label: "Ochre" },
  { value: "#c2410c", label: "Orange" },
  { value: "#be123c", label: "Rose" },
  { value: "#a21caf", label: "Fuchsia" },
  { value: "#475569", label: "Slate" },
] as const;

/** What all triggers share: nothing leads to them. */
export const trigger = { group: "triggers", inputs: () => [] } as const;

/** The steps of the wizard and the answers that each asks for. */
export const wizardSteps = [
  { id: "who", title: "Who", fields: ["name", "who"] },
  { id: "rules", title: "Rules", fields: ["rules"] },
  { id: "tricks", title: "Tricks", fields: ["tricks"] },
  { id: "look", title: "Look", fields: ["description", "icon", "color"] },
] as const;

export type WizardStep = (typeof wizardSteps)[number];

/** The step with this id; the first when there is none. */
export function wizardStep(id: string | undefined): WizardStep {
  return wizardSteps.find((step) => step.id === id) ?? wizardSteps[0];
}

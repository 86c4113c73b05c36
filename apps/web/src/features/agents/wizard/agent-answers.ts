/** What the wizard asks for, before anything is answered. */
export const blankAnswers = {
  name: "",
  description: "",
  icon: "bot",
  color: "#7c3aed",
  who: "",
  rules: "",
  tricks: "",
};

export type AgentAnswers = typeof blankAnswers;

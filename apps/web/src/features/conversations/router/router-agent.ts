/** Who stands for the agent before one was found. */
export const routerAgent = {
  id: "router",
  slug: "",
  name: "the right agent",
  icon: "waypoints",
  color: "#7c3aed",
  description:
    "Each question goes to the agent that fits it best. You see who answers and why, and can choose another.",
};

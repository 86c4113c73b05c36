import type { FactoryMission } from "./factory-mission.ts";

/** Work that runs by itself. */
export const workflowMissions: FactoryMission[] = [
  {
    id: "L008-first-workflow",
    name: "Your first workflow",
    description: "Wire a trigger, an agent and an end, and watch it run step by step.",
    category: "skill_sprint",
    difficulty: "beginner",
    icon: "workflow",
    minutes: 20,
    prerequisites: ["L001-first-agent"],
    outcomes: ["Draw a graph", "Pass a value from step to step", "Read an execution"],
    usesCanvas: true,
    nodeTypes: ["trigger.manual", "agent", "set", "end"],
    steps: [
      {
        id: "draw",
        title: "Draw three nodes",
        text: "Put a manual trigger, your agent and an end on the canvas and connect them.",
        route: "/workflows",
        check: { name: "workflow-has-nodes", with: { types: ["trigger.manual", "agent", "end"] } },
      },
      {
        id: "pass",
        title: "Pass the input on",
        text: "Let the agent’s message be {{ input.message }}, so that it gets what the run is started with.",
        check: { name: "workflow-uses-expression", with: { expression: "input" } },
      },
      {
        id: "run",
        title: "Run it",
        text: "Start it with a message of your own and open each step of the execution.",
        check: { name: "execution-completed", with: { atLeast: 1 } },
      },
    ],
  },
  {
    id: "L009-a-person-decides",
    name: "A person decides",
    description: "Let a workflow wait for your yes before it goes on.",
    category: "skill_sprint",
    difficulty: "intermediate",
    icon: "circle-check",
    minutes: 20,
    prerequisites: ["L008-first-workflow"],
    outcomes: ["Ask for an approval in a workflow", "Decide in the inbox", "Go two ways after a decision"],
    usesCanvas: true,
    nodeTypes: ["trigger.manual", "agent", "approval", "condition", "end"],
    steps: [
      {
        id: "add-approval",
        title: "Add an approval",
        text: "Put an approval behind the agent and write the question that you will be asked.",
        check: { name: "workflow-has-nodes", with: { types: ["approval"] } },
      },
      {
        id: "decide",
        title: "Decide",
        text: "Run it, then find the question among the approvals and answer it.",
        check: { name: "approval-decided", with: {} },
      },
    ],
  },
  {
    id: "L010-again-from-here",
    name: "Again from here",
    description: "Replay an execution from a step with another input, and compare.",
    category: "skill_sprint",
    difficulty: "advanced",
    icon: "history",
    minutes: 15,
    prerequisites: ["L008-first-workflow"],
    outcomes: ["Replay from any step", "Compare two executions side by side"],
    steps: [
      {
        id: "replay",
        title: "Replay a step",
        text: "Open an execution, choose a step in its middle, change its input, and run it again from there.",
        check: { name: "execution-replayed", with: {} },
      },
    ],
  },
];

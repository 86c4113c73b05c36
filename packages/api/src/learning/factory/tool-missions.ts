import type { FactoryMission } from "./factory-mission.ts";

/** Knowledge, tools and meetings. */
export const toolMissions: FactoryMission[] = [
  {
    id: "L005-answers-with-sources",
    name: "Answers with sources",
    description: "Let an agent look things up in your documents and show where it found them.",
    category: "skill_sprint",
    difficulty: "intermediate",
    icon: "book-open",
    minutes: 20,
    prerequisites: ["L001-first-agent"],
    outcomes: ["Add a source of knowledge", "Connect it to an agent", "Read a citation back to its passage"],
    steps: [
      {
        id: "add-source",
        title: "Add a source",
        text: "Upload a document that you know well and wait until it is ready.",
        route: "/knowledge",
        check: { name: "source-ready", with: { atLeast: 1 } },
      },
      {
        id: "connect",
        title: "Connect it",
        text: "Choose the source in your agent’s settings.",
        check: { name: "agent-has-knowledge", with: {} },
      },
      {
        id: "cited-answer",
        title: "Get a cited answer",
        text: "Ask something that only the document knows. Open a citation and compare.",
        check: { name: "answer-cited", with: {} },
      },
      {
        id: "nothing-found",
        title: "Ask beside it",
        text: "Now ask something that the document does not know. A good agent says so.",
        hint: "If it makes something up, add a rule: “Say so when the sources do not hold the answer.”",
        check: { name: "conversation-held", with: { answers: 2 } },
      },
    ],
  },
  {
    id: "L006-hands-for-your-agent",
    name: "Hands for your agent",
    description: "Register a tool, let an agent call it, and keep the last word.",
    category: "skill_sprint",
    difficulty: "intermediate",
    icon: "wrench",
    minutes: 20,
    prerequisites: ["L002-rules-that-hold"],
    outcomes: ["Describe a tool so that a model calls it rightly", "Approve a call", "Read a tool call in the chat"],
    steps: [
      {
        id: "register",
        title: "Register a tool",
        text: "Describe an address that answers JSON as a tool: name, what it does, and each parameter with a description.",
        route: "/settings/tools",
        check: { name: "tool-made", with: { kind: "api" } },
      },
      {
        id: "give",
        title: "Give it to an agent",
        text: "Choose the tool in an agent’s settings and have calls approved by you.",
        check: { name: "agent-has-tool", with: { needsApproval: true } },
      },
      {
        id: "approve",
        title: "Approve a call",
        text: "Ask for something that needs the tool. Look at the call before you let it through.",
        check: { name: "tool-call-approved", with: {} },
      },
    ],
  },
  {
    id: "L007-experts-confer",
    name: "Experts confer",
    description: "Hold a meeting of three agents that ends in to-dos.",
    category: "skill_sprint",
    difficulty: "intermediate",
    icon: "users",
    minutes: 20,
    prerequisites: ["L002-rules-that-hold"],
    outcomes: ["Choose experts that disagree usefully", "Answer a moderator", "Turn a meeting into tasks"],
    steps: [
      {
        id: "three-experts",
        title: "Have three experts",
        text: "Make or choose three agents that look at a matter from different sides, such as sales, support and planning.",
        route: "/agents/presets",
        check: { name: "agents-made", with: { atLeast: 3 } },
      },
      {
        id: "hold",
        title: "Hold the meeting",
        text: "Start a meeting on a real question of yours, answer the moderator, and let the experts speak.",
        route: "/meetings",
        check: { name: "meeting-completed", with: { experts: 3 } },
      },
      {
        id: "tasks",
        title: "Take the tasks over",
        text: "Turn at least one to-do of the meeting into a task with an owner.",
        check: { name: "meeting-task-made", with: {} },
      },
    ],
  },
];

import type { FactoryMission } from "./factory-mission.ts";

/** Whole things that one keeps afterwards. */
export const appliedMissions: FactoryMission[] = [
  {
    id: "A001-help-desk",
    name: "Build a help desk",
    description: "An agent that knows your handbook, opens tickets, and asks you before it does.",
    category: "applied_build",
    difficulty: "intermediate",
    icon: "headphones",
    minutes: 45,
    prerequisites: ["L005-answers-with-sources", "L006-hands-for-your-agent"],
    outcomes: ["Put knowledge, tools and rules together", "Publish an agent for others", "Learn from a thumb down"],
    steps: [
      {
        id: "agent",
        title: "Make the agent",
        text: "Start from the preset “IT help desk” and connect your handbook to it.",
        route: "/agents/presets",
        check: { name: "agent-made", with: { preset: "it-help-desk", hasKnowledge: true } },
      },
      {
        id: "ticket-tool",
        title: "Let it open tickets",
        text: "Give it a tool that creates a task or calls your ticket system, with your approval.",
        check: { name: "agent-has-tool", with: { needsApproval: true } },
      },
      {
        id: "publish",
        title: "Publish it",
        text: "Publish the agent and share it with your organization.",
        check: { name: "agent-published", with: { visibility: "organization" } },
      },
      {
        id: "learn",
        title: "Learn from a bad answer",
        text: "Ask until an answer is not good, give it a thumb down, and say what a good one would be. It becomes a test.",
        check: { name: "test-case-made", with: { fromFeedback: true } },
      },
    ],
  },
  {
    id: "A002-weekly-insights",
    name: "Insights every Monday",
    description: "A report comes in, what matters in it goes out by mail, and each number can be followed back.",
    category: "applied_build",
    difficulty: "advanced",
    icon: "chart-line",
    minutes: 60,
    prerequisites: ["L009-a-person-decides"],
    outcomes: ["Read a report into tables", "Approve insights with their proof", "Run a workflow by the calendar"],
    usesCanvas: true,
    steps: [
      {
        id: "report",
        title: "Bring in a report",
        text: "Upload a table as csv or xlsx and look at what was recognised in its columns.",
        route: "/insights",
        check: { name: "report-ready", with: {} },
      },
      {
        id: "proof",
        title: "Follow an insight back",
        text: "Open an insight, follow it to the cells that prove it, and approve it.",
        check: { name: "insight-approved", with: {} },
      },
      {
        id: "schedule",
        title: "Every Monday at eight",
        text: "Give the workflow a schedule in your time zone and look at the next times it will run.",
        check: { name: "schedule-made", with: { cron: "0 8 * * 1" } },
      },
      {
        id: "send",
        title: "Send it",
        text: "Let it run once and find the mail in the outbox.",
        check: { name: "insight-mailed", with: {} },
      },
    ],
  },
];

import { createAgentInput } from "@guildhall/api/client";

const { who, rules, tricks } = createAgentInput.shape;

/** One of the three questions that make an agent. */
export type Question = {
  name: "who" | "rules" | "tricks";
  title: string;
  label: string;
  help: string;
  placeholder: string;
  limit: number;
  optional: boolean;
  examples: readonly string[];
};

/** Who, rules, tricks: the questions, their help, and answers to take. */
export const questions = [
  {
    name: "who",
    title: "Who",
    label: "Who is the agent?",
    help: "Its role, whom it helps, and how it speaks. Write to it as you would to a new colleague.",
    placeholder: "You are …",
    limit: who.out.maxLength ?? Infinity,
    optional: false,
    examples: [
      "You are a patient support colleague for people who use our product. You answer in short, friendly sentences.",
      "You are an editor. You make texts clearer and shorter and keep the writer’s own voice.",
      "You are a research assistant. You collect facts, weigh them, and say how sure you are.",
    ],
  },
  {
    name: "rules",
    title: "Rules",
    label: "Which rules does it keep?",
    help: "What it always does and never does. One rule in each line.",
    placeholder: "Always …\nNever …",
    limit: rules.unwrap().out.maxLength ?? Infinity,
    optional: true,
    examples: [
      "Say so when you do not know something.",
      "Ask one question back when the request is not clear.",
      "Answer in the language of the question.",
      "Never promise refunds, dates or prices.",
    ],
  },
  {
    name: "tricks",
    title: "Tricks",
    label: "What can it do especially well?",
    help: "Its special moves: formats, steps, knowledge to lean on. One in each line.",
    placeholder: "When somebody asks for …, you …",
    limit: tricks.unwrap().out.maxLength ?? Infinity,
    optional: true,
    examples: [
      "Sum up long texts in three points and one next step.",
      "Explain with one small example from daily life.",
      "Compare choices in a table, then recommend one.",
      "Turn loose notes into a plan with owners and dates.",
    ],
  },
] as const satisfies readonly Question[];

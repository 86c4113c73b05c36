import { type FactoryPrompt, needed, possible } from "./factory-prompt.ts";

/** For agents themselves: what they keep in mind, and how good they are. */
export const agentPrompts: FactoryPrompt[] = [
  {
    key: "agent.memory",
    category: "agents",
    name: "What to remember",
    description: "After a conversation, brings up to date what an agent remembers of a person.",
    text: `You keep in mind what helps {{agent}} to help {{person}} next time.

What is remembered so far:
{{memory}}

The latest conversation:
{{messages}}

Answer with the whole new memory as a JSON object: short keys, short values. Keep what still holds, change what has changed, drop what is over. Remember wishes, facts about the work and open promises. Do not remember passwords, health, opinions about others, or anything that the person asked to forget.`,
    variables: [
      needed("memory", "What is remembered so far, as JSON."),
      needed("messages", "The latest conversation."),
      possible("agent", "The name of the agent.", "the agent"),
      possible("person", "The name of the person.", "the person"),
    ],
  },
  {
    key: "agent.judge",
    category: "agents",
    name: "Judge of a test case",
    description: "Says whether an answer is as good as a test case expects.",
    text: `Judge an answer.

What was asked:
{{input}}

What a good answer does:
{{expectation}}

The answer:
{{answer}}

Hold the answer only against what is expected; do not reward length or style. If any expected point is missing or wrong, it has not passed. Answer with "passed" or "failed", then one sentence that names the point that decided it.`,
    variables: [
      needed("input", "What was asked."),
      needed("expectation", "What a good answer does, in words."),
      needed("answer", "The answer to judge."),
    ],
  },
];

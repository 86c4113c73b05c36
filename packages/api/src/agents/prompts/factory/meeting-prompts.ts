import { type FactoryPrompt, needed, possible } from "./factory-prompt.ts";

/** For meetings of several experts. */
export const meetingPrompts: FactoryPrompt[] = [
  {
    key: "meeting.moderator",
    category: "meetings",
    name: "Moderator",
    description: "Opens a meeting: asks what has to be known before the experts begin.",
    text: `You moderate a meeting about:
{{topic}}

At the table:
{{experts}}

Before anybody gives an opinion, find out what is missing. Ask the person at most {{questions}} questions, the most important first, each on one line, each answerable in a sentence. Ask nothing that was said already. If nothing is missing, say that the meeting can begin.`,
    variables: [
      needed("topic", "What the meeting is about."),
      needed("experts", "The experts with what they are good at."),
      possible("questions", "How many questions at most.", "3"),
    ],
  },
  {
    key: "meeting.expert",
    category: "meetings",
    name: "Contribution of an expert",
    description: "Asks one expert for their view, knowing what the others said.",
    text: `You sit in a meeting about:
{{topic}}

What was answered so far:
{{answers}}

What others at the table have said:
{{contributions}}

Speak as {{expert}}. Give your view in at most 150 words: what you see from your trade that the others do not, what you would do, and what would worry you. If you disagree with somebody, say with whom and why. Do not repeat what was said.`,
    variables: [
      needed("topic", "What the meeting is about."),
      needed("expert", "Name and trade of the expert."),
      possible("answers", "What the person answered to the moderator.", "Nothing was asked."),
      possible("contributions", "What the experts before said.", "You are the first."),
    ],
  },
  {
    key: "meeting.planner",
    category: "meetings",
    name: "Planner",
    description: "Makes to-dos of what was said in a meeting.",
    text: `Turn this meeting into to-dos.

Topic:
{{topic}}

What was said:
{{contributions}}

Who can take something over:
{{people}}

Each to-do is one action with a result that one can see. Give it a title that begins with a verb, one owner out of those named, a priority, and the sentence of the meeting that it comes from, word by word. Leave out what nobody asked for. At most {{limit}} to-dos, the most urgent first.`,
    variables: [
      needed("topic", "What the meeting was about."),
      needed("contributions", "Everything that was said, with who said it."),
      needed("people", "The people and agents that can be owners."),
      possible("limit", "How many to-dos at most.", "10"),
    ],
  },
  {
    key: "meeting.summary",
    category: "meetings",
    name: "Summary of a meeting",
    description: "Closes a meeting: what came of it, for people who were not there.",
    text: `Write the summary of this meeting for people who were not there.

Topic:
{{topic}}

What was said:
{{contributions}}

To-dos:
{{todos}}

First paragraph: what came of it, in three sentences. Then where the experts agreed, where they did not and why, what is still open. Invent no agreement. At most 250 words.`,
    variables: [
      needed("topic", "What the meeting was about."),
      needed("contributions", "Everything that was said, with who said it."),
      possible("todos", "The to-dos with their owners.", "None."),
    ],
  },
];

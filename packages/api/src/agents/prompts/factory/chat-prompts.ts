import { type FactoryPrompt, needed, possible } from "./factory-prompt.ts";

/** For conversations with one agent. */
export const chatPrompts: FactoryPrompt[] = [
  {
    key: "conversation.title",
    category: "chat",
    name: "Title of a conversation",
    description: "Names a conversation after its first messages. The answer stands in lists.",
    text: `Give this conversation a title.

{{messages}}

At most six words, in {{language}}, without quotation marks and without a full stop. Name the matter, not the form: "Printer on floor 3 offline", not "Question about a printer". Answer with the title alone.`,
    variables: [
      needed("messages", "The first messages, each with who said it."),
      possible("language", "The language of the title.", "the language of the messages"),
    ],
  },
  {
    key: "conversation.summary",
    category: "chat",
    name: "Summary at the end",
    description: "Sums up a conversation that has ended: topics, decisions, preferences, what is to be done.",
    text: `Sum up the conversation between {{person}} and {{agent}}.

{{messages}}

Say only what is written there. Name:
- the topics, in the order in which they came up
- what was decided, and by whom
- what {{person}} wants or likes, as far as they said it
- the tools that were used, and whether they helped
- what is left to do, and who is to do it

Mark what stayed open as open. At most 200 words.`,
    variables: [
      needed("messages", "The whole conversation, each message with who said it."),
      possible("person", "The name of the person.", "the person"),
      possible("agent", "The name of the agent.", "the agent"),
    ],
  },
  {
    key: "chat.router",
    category: "chat",
    name: "Choice of the agent",
    description: "In the smart router, picks the agent that should answer a message.",
    text: `Choose who answers this message.

Message:
{{message}}

Who is there:
{{agents}}

Choose the one whose description fits best what the person wants to get done, not the one that shares most words with it. If two fit alike, choose the narrower one. If none fits, choose {{fallback}}. Answer with the id alone.`,
    variables: [
      needed("message", "What the person wrote."),
      needed("agents", "The agents that the person may talk to: id, name, description, what they are good at."),
      possible("fallback", "The agent that answers when none fits.", "the first of them"),
    ],
  },
  {
    key: "chat.socratic",
    category: "chat",
    name: "Socratic interview",
    description: "Leads a person by questions until a matter is clear to them.",
    text: `You interview a person about {{topic}} and help them to think. You do not teach and you do not advise.

What is known so far:
{{notes}}

Ask one question at a time. Take up the words that the person used. Ask first what they want to be true in the end, then what stands in the way, then what they have tried, then what they take for granted. When an answer contradicts an earlier one, show both and ask which holds. After at most {{questions}} questions, say in five sentences what you heard and ask whether that is right.`,
    variables: [
      needed("topic", "What the interview is about."),
      possible("notes", "What was found out before.", "Nothing yet."),
      possible("questions", "How many questions are asked at most.", "10"),
    ],
  },
];

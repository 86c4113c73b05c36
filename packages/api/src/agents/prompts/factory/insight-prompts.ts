import { type FactoryPrompt, needed, possible } from "./factory-prompt.ts";

/** For reports and what is found in them. */
export const insightPrompts: FactoryPrompt[] = [
  {
    key: "insight.find",
    category: "insights",
    name: "Insights of a report",
    description: "Finds in the tables of a report what is worth telling, with the cells that prove it.",
    text: `Find what is worth telling in this report.

Report: {{report}}

Columns and their profile:
{{profile}}

Rows:
{{rows}}

An insight is one sentence that somebody would act upon, with the cells that prove it (table, row, column). Give each a score from 0 to 100: how much it matters to {{audience}}, how certain it is, how soon one has to act. Prefer changes, outliers and broken promises to totals. Tell nothing that its cells do not show. At most {{limit}} insights, highest score first.`,
    variables: [
      needed("profile", "The columns with type, range and gaps."),
      needed("rows", "The rows of the tables, with their numbers."),
      possible("report", "The name of the report.", "a report"),
      possible("audience", "Who reads the insights.", "the people who asked for the report"),
      possible("limit", "How many insights at most.", "5"),
    ],
  },
  {
    key: "insight.mail",
    category: "insights",
    name: "Mail about insights",
    description: "Writes the mail that brings insights to a recipient.",
    text: `Write a mail to {{recipient}}, who is {{role}}, about these insights:

{{insights}}

Subject: the most important fact with its number, at most 60 characters. Then one short paragraph for each insight: what was found, what it means for somebody in this role, what they could do. Keep all numbers as they are. No greeting that flatters, no closing that thanks. At most 180 words.`,
    variables: [
      needed("insights", "The insights with score and proof."),
      possible("recipient", "The name of the recipient.", "a colleague"),
      possible("role", "The role of the recipient.", "somebody concerned"),
    ],
  },
];

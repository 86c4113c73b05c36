import { composeMail, type MailText } from "../../ground/compose-mail.ts";

type Asked = {
  title: string;
  message: string;
  dueAt: Date | null;
  organization: string;
  /** Who handed the question on, and with what words. */
  handedBy: string | null;
  handedNote: string;
  isReminder: boolean;
};

/** The mail with the link by which somebody decides what a workflow asks them. */
export function approvalMail(link: string, asked: Asked): MailText {
  const { title, message, dueAt, organization, isReminder } = asked;
  const question = title.replaceAll(/\s+/g, " ").trim();
  const due = dueAt ? [`It has to be decided by ${dueAt.toISOString().slice(0, 16).replace("T", " ")} UTC.`] : [];
  return composeMail(isReminder ? `Reminder: ${question}` : question, [
    `A workflow of ${organization} asks you: ${question}`,
    ...handedWords(asked),
    ...(message.trim() ? [message.trim()] : []),
    ...due,
    `Answer here: ${link}`,
    "Whoever has this link answers in your name, so pass it on to nobody.",
  ]);
}

function handedWords({ handedBy, handedNote }: Asked): string[] {
  if (handedBy === null) return [];
  return [`${handedBy} handed this to you${handedNote.trim() ? `: ${handedNote.trim()}` : "."}`];
}

import { wantsToEnd } from "@guildhall/llm";
import { z } from "zod";
import { type ToldFacts, toldFacts } from "./told-facts.ts";
import type { UnreadPart } from "./unread-part.ts";

const longestName = 60;
const shape = z.object(toldFacts);

/**
 * What is learnt without a model: the reply as it was said, under what was asked in bold or else in the question's own
 * words. An answer that asks nothing ends the interview.
 */
export function factsByWords({ question, replies, answer }: UnreadPart): ToldFacts {
  const value = replies
    .map(({ text }) => text)
    .filter((text) => !wantsToEnd(text) && !text.trim().endsWith("?"))
    .join(" ");
  const facts = value === "" ? [] : [{ name: nameOf(question), value }];
  return shape.parse({ facts, isOver: !answer.includes("?") });
}

function nameOf(question: string): string {
  const inBold = [...question.matchAll(/\*\*([^*\n]{2,60})\*\*/g)].at(-1)?.[1];
  const asked = question
    .match(/[^.!?\n]+(?=\?)/g)
    ?.at(-1)
    ?.trim();
  const name = inBold ?? asked ?? "What brought you here";
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name;
}

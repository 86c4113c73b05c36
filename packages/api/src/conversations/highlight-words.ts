import type { OrgDb } from "@guildhall/db";
import type { Excerpt, Marked } from "./conversations.contract.ts";
import { splitMarks } from "./split-marks.ts";

type Wanted = { query: string; conversations: string[]; messages: string[] };
type Title = { id: string; words: string };
type Passage = Title & { role: "user" | "assistant" | "system" | "tool" };

/** The titles and the passages of messages in which words were found, with these words marked. */
export async function highlightWords(
  db: Pick<OrgDb, "$queryRaw">,
  { query, conversations, messages }: Wanted,
): Promise<{ titles: Map<string, Marked[]>; excerpts: Map<string, Excerpt> }> {
  const titles = await db.$queryRaw<Title[]>`
    select id, ts_headline('simple', title, words_as_typed(${query}),
      'HighlightAll=true, StartSel=' || chr(57344) || ', StopSel=' || chr(57345)) as words
    from "Conversation" where id = any(${conversations})`;
  const passages = await db.$queryRaw<Passage[]>`
    select id, role::text, ts_headline('simple', left("text", 100000), words_as_typed(${query}),
      'MaxWords=22, MinWords=10, MaxFragments=1, StartSel=' || chr(57344) || ', StopSel=' || chr(57345)) as words
    from "Message" where id = any(${messages})`;
  return {
    titles: new Map(titles.map(({ id, words }) => [id, splitMarks(words)])),
    excerpts: new Map(passages.map(({ id, role, words }) => [id, { messageId: id, role, words: splitMarks(words) }])),
  };
}

/** A conversation as its export tells of it, before its messages. */
export type ExportedConversation = {
  id: string;
  title: string;
  createdAt: Date;
  lastMessageAt: Date;
  /** The end of the branch that is shown; null where there are no branches. */
  headId: string | null;
  agent: { slug: string; name: string };
};

/** A conversation as its export tells of it, before its messages. */
export type ExportedConversation = {
  id: string;
  title: string;
  createdAt: Date;
  lastMessageAt: Date;
  agent: { slug: string; name: string };
};

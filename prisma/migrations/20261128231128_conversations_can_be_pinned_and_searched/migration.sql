-- AlterTable
ALTER TABLE "Conversation" ADD COLUMN     "isPinned" BOOLEAN NOT NULL DEFAULT false;

-- hand-written: index Conversation_pinned: what somebody pinned is found without reading all else that they have.
CREATE INDEX "Conversation_pinned" ON "Conversation" ("orgId", "createdById", "lastMessageAt", id) WHERE "isPinned";

-- hand-written: function words_as_typed: what to look for while somebody still types: the last word may go on.
CREATE FUNCTION "words_as_typed"(words text) RETURNS tsquery
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
    SELECT CASE WHEN words ~ '\w$' AND typed::text LIKE '%''' THEN (typed::text || ':*')::tsquery ELSE typed END
    FROM websearch_to_tsquery('simple', words) AS typed $$;

-- Behind row-level security the indexes by words can't be used, see `find_words_in_message`: so this too asks for the
-- organization itself, and for the person.

-- hand-written: function find_own_conversations: a person's conversations with these words, and the newest message with them.
CREATE FUNCTION "find_own_conversations"
  (org text, person text, words text, is_archived boolean, before_at timestamptz, before_id text, most integer)
  RETURNS TABLE (conversation_id text, message_id text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
  SET plan_cache_mode = force_custom_plan AS $$
    WITH found AS (
      SELECT m."conversationId" AS in_conversation, max(m.id) AS newest
      FROM public."Message" m
      JOIN public."Conversation" c ON c.id = m."conversationId" AND c."orgId" = m."orgId"
      WHERE c."orgId" = coalesce(nullif(current_setting('guildhall.org_id', true), ''), org) AND c."createdById" = person
        AND to_tsvector('simple', left(m."text", 100000)) @@ public.words_as_typed(words)
      GROUP BY m."conversationId"
      UNION ALL
      SELECT c.id, NULL FROM public."Conversation" c
      WHERE c."orgId" = coalesce(nullif(current_setting('guildhall.org_id', true), ''), org) AND c."createdById" = person
        AND to_tsvector('simple', c.title) @@ public.words_as_typed(words)
    )
    SELECT c.id, max(found.newest) FROM found JOIN public."Conversation" c ON c.id = found.in_conversation
    WHERE c.origin = 'app' AND c."deletedAt" IS NULL AND (c."archivedAt" IS NOT NULL) = is_archived
      AND (before_at IS NULL OR (c."lastMessageAt", c.id) < (before_at, before_id))
    GROUP BY c.id ORDER BY c."lastMessageAt" DESC, c.id DESC LIMIT most $$;
REVOKE ALL ON FUNCTION "find_own_conversations" FROM PUBLIC;

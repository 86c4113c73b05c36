import { namedEntity, record, runError } from "@guildhall/kernel";
import { z } from "zod";

/** What the JSON columns of knowledge hold. */
export const knowledgeShapes = {
  "Chunk.entities": z.array(namedEntity),
  "Chunk.metadata": record,
  "File.error": runError,
  "File.metadata": record,
  "KnowledgeSource.error": runError,
  "KnowledgeSource.metadata": record,
  "SourceDocument.error": runError,
} satisfies Record<string, z.ZodType>;

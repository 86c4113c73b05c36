import { z } from "zod";

const ofPool = z.object({ code: z.literal("23505"), constraint: z.string() });
const ofPrisma = z.object({
  code: z.literal("P2002"),
  meta: z.object({ driverAdapterError: z.object({ cause: z.object({ originalMessage: z.string() }) }) }),
});

/** Whether PostgreSQL refused a row, asked through the pool or through Prisma, because another has its place in this index. */
export function isUniqueViolation(error: unknown, index: string): boolean {
  const plain = ofPool.safeParse(error);
  if (plain.success) return plain.data.constraint === index;
  const wrapped = ofPrisma.safeParse(error);
  return wrapped.success && wrapped.data.meta.driverAdapterError.cause.originalMessage.includes(`"${index}"`);
}

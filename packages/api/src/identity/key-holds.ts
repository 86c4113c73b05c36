/**
 * SQL that lets a statement through only while a key is good for this person, in this organization and in this role, or
 * when no key is named. All are SQL expressions.
 */
export function keyHolds({
  keyId,
  orgId,
  userId,
  role,
}: Record<"keyId" | "orgId" | "userId" | "role", string>): string {
  return `(${keyId} is null or exists (
    select from "ApiKey" k
    join "User" u on u.id = k."userId" and u.status = 'active'
    join "Member" m on m."orgId" = k."orgId" and m."userId" = k."userId" and m.role = ${role}::"Role"
    where k.id = ${keyId} and k."orgId" = ${orgId} and k."userId" = ${userId}
      and k."revokedAt" is null and (k."expiresAt" is null or k."expiresAt" > now())
  ))`;
}

/** The way past any pooler to the database that was given; undefined when none was given. */
export function directUrlOf({
  databaseUrl,
  directUrl,
}: {
  databaseUrl?: string | undefined;
  directUrl?: string | undefined;
}): string | undefined {
  return databaseUrl && (directUrl ?? databaseUrl);
}

const keyShapes =
  /\b(?:sk|pk|rk|gh|gsk|xai)[-_][\w*.-]{6,}|\bAIza[\w-]{10,}|(?<=bearer\s+)\S+|(?<=\/\/)[^/\s@]+:[^/\s@]+(?=@)/gi;

/** The text without these secrets and without anything that has the shape of a key. */
export function redact(text: string, secrets: readonly string[] = []): string {
  const bare = secrets.filter((secret) => secret !== "").reduce((rest, secret) => rest.replaceAll(secret, "•••"), text);
  return bare.replaceAll(keyShapes, "•••");
}

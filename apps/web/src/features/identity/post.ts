/** Sends JSON to one of the doors for accounts; the status is 0 when nobody answers. */
export async function post(path: string, body: object): Promise<{ status: number; body: unknown }> {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => null);
  if (!response) return { status: 0, body: null };
  return { status: response.status, body: await response.json().catch(() => null) };
}

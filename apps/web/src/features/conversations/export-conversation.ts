/** Has the browser fetch a conversation as a file. */
export function exportConversation(org: string, id: string, format: "md" | "json"): void {
  const link = document.createElement("a");
  link.href = `/api/v1/conversations/export?${new URLSearchParams({ org, id, format }).toString()}`;
  link.download = "";
  link.click();
}

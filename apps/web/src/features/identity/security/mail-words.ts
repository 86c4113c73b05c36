/** How far a mail is, in words and with an icon. */
export const mailWords = {
  pending: { label: "Waits", kind: "waiting" },
  sending: { label: "Is being sent", kind: "busy" },
  sent: { label: "Sent", kind: "done" },
  failed: { label: "Not taken", kind: "failed" },
  bounced: { label: "Came back", kind: "failed" },
  suppressed: { label: "Not wanted", kind: "stopped" },
  cancelled: { label: "Taken back", kind: "stopped" },
} as const;

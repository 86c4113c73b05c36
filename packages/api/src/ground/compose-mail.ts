/** What a mail says. */
export type MailText = { subject: string; text: string; html: string };

/** A mail of some paragraphs, as text and as HTML. */
export function composeMail(subject: string, lines: string[]): MailText {
  const text = `${["Hello,", ...lines].join("\n\n")}\n\nGuildhall\n`;
  const paragraphs = ["Hello,", ...lines, "Guildhall"].map((line) => `<p>${linked(line)}</p>`);
  return { subject, text, html: paragraphs.join("\n") };
}

function linked(line: string): string {
  const safe = line.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  return safe.replace(/https?:\/\/\S+/g, (address) => `<a href="${address}">${address}</a>`);
}

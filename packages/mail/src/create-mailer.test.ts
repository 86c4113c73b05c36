import { type SmtpServer, startSmtpServer } from "@guildhall/testing/smtp-server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createMailer } from "./create-mailer.ts";
import { nextAttemptAfterMs } from "./next-attempt.ts";

let server: SmtpServer;
beforeAll(async () => {
  server = await startSmtpServer();
});
beforeEach(() => {
  server.mails.length = 0;
  server.refuse(null);
});
afterAll(() => server.close());

const message = { id: "aml_1@guildhall", to: "ada@example.org", subject: "Grüße", text: "Hello", html: "<p>Hello</p>" };
const mailer = () => createMailer({ smtpUrl: server.url, from: "Guildhall <guild@example.org>" });

test("a mail arrives with its id, sender, subject and both texts", async () => {
  expect(await mailer().send(message)).toEqual({ sent: true });
  const [mail] = server.mails;
  expect(mail).toMatchObject({ from: "guild@example.org", to: ["ada@example.org"] });
  expect(mail?.data).toContain("Message-ID: <aml_1@guildhall>");
  expect(mail?.data).toMatch(/Subject: =\?UTF-8\?/);
  expect(mail?.data).toContain("<p>Hello</p>");
});

test("an address can't carry a second one, nor a header", async () => {
  await mailer().send({ ...message, to: "ada@example.org, eve@example.org" });
  await mailer().send({ ...message, to: "ada@example.org\r\nBcc: eve@example.org" });
  await mailer().send({ ...message, subject: "Hi\r\nBcc: eve@example.org" });
  expect(server.mails.flatMap(({ to }) => to).filter((to) => to === "eve@example.org")).toEqual([]);
  expect(server.mails.filter(({ data }) => /^Bcc:/m.test(data))).toEqual([]);
});

test.each([
  [{ code: 550, message: "No such user" }, false],
  [{ code: 451, message: "Try later" }, true],
])("the answer %j is told, and whether to try again", async (answer, again) => {
  server.refuse(answer);
  const outcome = await mailer().send(message);
  expect(outcome).toMatchObject({ sent: false, again, error: expect.stringContaining(answer.message) });
});

test("a server that is not there is worth another try", async () => {
  const gone = await startSmtpServer();
  await gone.close();
  const away = createMailer({ smtpUrl: gone.url, from: "g@example.org" });
  expect(await away.send(message)).toMatchObject({ sent: false, again: true });
  await expect(away.verify()).rejects.toThrow();
});

test("tries come less and less often, and end", () => {
  expect([1, 2, 3].map((attempts) => nextAttemptAfterMs({ attempts }))).toEqual([30_000, 60_000, 120_000]);
  expect(nextAttemptAfterMs({ attempts: 19 })).toBe(6 * 60 * 60 * 1000);
  expect(nextAttemptAfterMs({ attempts: 20 })).toBeNull();
});

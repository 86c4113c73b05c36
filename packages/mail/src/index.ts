/** Sends mail over SMTP and tells each way to fail: for good, or worth another try. Knows neither environment nor database. */
export { createMailer, type Mailer, type MailMessage, type MailOutcome } from "./create-mailer.ts";
export { type MailAttempt, nextAttemptAfterMs } from "./next-attempt.ts";

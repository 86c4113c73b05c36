export { type ReceivedMail, type SmtpServer, startSmtpServer } from "./start-smtp-server.ts";

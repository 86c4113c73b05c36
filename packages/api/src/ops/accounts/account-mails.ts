import { composeMail, type MailText } from "../../ground/compose-mail.ts";

/** The mail with the link by which somebody who signed up confirms their address. */
export function confirmationMail(link: string): MailText {
  return composeMail("Confirm your e-mail address for Guildhall", [
    "Somebody, hopefully you, has made an account for this address.",
    `Confirm it here within a day, with the password that you chose: ${link}`,
    "If it was not you, there is nothing to do: without your confirmation the account opens nothing.",
  ]);
}

/** The mail to who signs up with an address that has an account. */
export function accountThereMail(publicUrl: string): MailText {
  return composeMail("You have an account for Guildhall already", [
    "Somebody, hopefully you, wanted to make an account for this address, which has one.",
    `Sign in with it: ${publicUrl}/sign-in`,
    `If you don’t know the password, set a new one: ${publicUrl}/forgot-password`,
  ]);
}

/** The mail to who looks after the installation, when somebody waits for their approval. */
export function personWaitsMail({ name, email }: { name: string; email: string }, publicUrl: string): MailText {
  return composeMail("Somebody waits to be let in to Guildhall", [
    `${name.replace(/\s+/g, " ")} (${email}) has made an account and confirmed the address.`,
    `Approve or decline it under Settings, People: ${publicUrl}`,
  ]);
}

/** The mail that tells that an account was approved. */
export function approvedMail(publicUrl: string): MailText {
  return composeMail("Your account for Guildhall is approved", [`You can sign in now: ${publicUrl}/sign-in`]);
}

/** The mail that tells that an account was not approved. */
export function declinedMail(): MailText {
  return composeMail("Your account for Guildhall was not approved", [
    "Who looks after it has declined your account, and what you entered is deleted.",
  ]);
}

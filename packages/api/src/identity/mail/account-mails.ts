import { composeMail, type MailText } from "../../ground/compose-mail.ts";

/** The mail with the link by which a new password is set. */
export function resetMail(link: string): MailText {
  return composeMail("Set a new password for Guildhall", [
    "Somebody, hopefully you, asked for a new password for your account.",
    `Set it here within an hour: ${link}`,
    "If it was not you, there is nothing to do: your password stays as it is.",
  ]);
}

/** The mail that tells of a new password. */
export function passwordChangedMail(publicUrl: string): MailText {
  return composeMail("Your password for Guildhall was changed", [
    "Your account has a new password, and all other browsers were signed out.",
    `If it was not you, set a new one at once: ${publicUrl}/forgot-password`,
  ]);
}

/** The mail that tells that signing in asks for a code from now on, or no more. */
export function secondFactorMail(state: "on" | "off", publicUrl: string): MailText {
  return composeMail(`The second factor of your account is ${state}`, [
    state === "on"
      ? "From now on signing in to Guildhall asks for a code of your app. Keep your backup codes in a safe place."
      : "Signing in to Guildhall asks for your password only.",
    `If it was not you, set a new password at once: ${publicUrl}/forgot-password`,
  ]);
}

/** The mail that tells of a new passkey. */
export function passkeyAddedMail(name: string, publicUrl: string): MailText {
  return composeMail("Your account has a new passkey", [
    `The passkey “${name}” signs you in to Guildhall from now on, without password and code.`,
    `If it was not you, set a new password at once, and remove the passkey: ${publicUrl}/forgot-password`,
  ]);
}

/** The mail that tells that a backup code was used. */
export function backupCodeUsedMail(left: number): MailText {
  return composeMail("A backup code of your account was used", [
    `Somebody, hopefully you, used one of your backup codes for Guildhall. ${left === 1 ? "One is" : `${left} are`} left.`,
    "If it was not you, set a new password and make new backup codes at once.",
  ]);
}

/** The mail with the link by which an invited person joins. */
export function invitationMail(
  link: string,
  { organization, invitedBy }: { organization: string; invitedBy: string },
): MailText {
  return composeMail(`You are invited to ${organization} on Guildhall`, [
    `${invitedBy} invites you to join ${organization}.`,
    `Answer here within seven days: ${link}`,
    "If you did not expect this, there is nothing to do.",
  ]);
}

/** Why a device gave no passkey, in words for the person. */
export function describeRefusal(error: unknown): string {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "InvalidStateError") return "This device has a passkey for your account already.";
  if (name === "SecurityError") return "Passkeys work only at the address under which this Guildhall is set up.";
  return "Your device gave no passkey: it was called off, or took too long. Try again.";
}

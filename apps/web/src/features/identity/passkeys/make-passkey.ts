import { type PasskeyCreation, passkeyRegistration } from "@guildhall/api/client";
import { describeRefusal } from "./describe-refusal.ts";

/** Has the device make a passkey; throws with words for the person when it does not. */
export async function makePasskey(creation: PasskeyCreation) {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(creation);
  const credential = await navigator.credentials.create({ publicKey }).catch((error: unknown) => {
    throw new Error(describeRefusal(error), { cause: error });
  });
  if (!(credential instanceof PublicKeyCredential)) throw new Error(describeRefusal(null));
  return passkeyRegistration.parse(credential.toJSON());
}

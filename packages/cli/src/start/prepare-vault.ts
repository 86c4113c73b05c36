import { openPool } from "@guildhall/db/connect";
import { type GivenKeys, keyFilePath, openVault } from "@guildhall/db/vault";
import { say } from "../say.ts";

/** Proves that the vault's key is the right one before anything starts, and makes the first one. */
export async function prepareVault({
  url,
  dataDir,
  given,
}: {
  url: string;
  dataDir: string;
  given: GivenKeys;
}): Promise<void> {
  const onError = (error: Error) => say.error(error.message);
  const pool = openPool({ url, poolSize: 1, applicationName: "guildhall-start", onError });
  try {
    const { created } = await openVault({ pool, dataDir, given });
    if (created) {
      say.step(`Made the key that encrypts stored credentials: ${keyFilePath(dataDir)}`);
      say.plain("         BACK IT UP, apart from the database. Without it nobody can read them again.");
    }
  } finally {
    await pool.end();
  }
}

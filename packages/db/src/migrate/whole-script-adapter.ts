import { PrismaPg } from "@prisma/adapter-pg";

/**
 * Prisma's adapter cuts a script at every `;`, even inside strings, comments and function bodies, and each piece
 * commits by itself. Here the script goes to PostgreSQL as it is: in one piece, which is one transaction.
 */
export class WholeScriptAdapterFactory extends PrismaPg {
  lastError: unknown;

  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      try {
        await adapter.underlyingDriver().query(script);
      } catch (error) {
        this.lastError = error;
        throw error;
      }
    };
    return adapter;
  }
}

import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";

/**
 * Prisma's adapter cuts a script at every `;`, even inside strings, comments and function bodies, and each piece
 * commits by itself. Here the script goes to PostgreSQL as it is: in one piece, which is one transaction.
 */
export class WholeScriptAdapterFactory extends PrismaPg {
  /** What PostgreSQL said to the last script that failed; the engine passes on less. */
  lastError: unknown;
  readonly #pool: pg.Pool;

  constructor(url: string) {
    // One connection: the engine's own lock belongs to the session that took it.
    const pool = new pg.Pool({ connectionString: url, max: 1 });
    super(pool);
    this.#pool = pool;
  }

  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      try {
        await this.#pool.query(script);
      } catch (error) {
        this.lastError = error;
        throw error;
      }
    };
    return adapter;
  }

  /** Ends the connection, and with it the engine's lock, which it does not give back by itself. */
  async close(): Promise<void> {
    await this.#pool.end();
  }
}

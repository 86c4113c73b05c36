/** A session that a service outside keeps. */
export type OutsideSession = {
  /** What shows who asks, good for the next minute; null for who is signed out. */
  token: () => Promise<string | null>;
  signOut: () => Promise<void>;
  /** Opens where people look after their account. */
  openAccount: () => void;
};

let current: OutsideSession | null = null;

/** The session outside; null where Guildhall keeps sessions itself, by a cookie that goes along unasked. */
export function outsideSession(): OutsideSession | null {
  return current;
}

/** From now on, calls show whose session this is. */
export function keepOutsideSession(session: OutsideSession): void {
  current = session;
}

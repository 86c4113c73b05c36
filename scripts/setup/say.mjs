/** When this command began; handed on, so that what it calls goes on counting. */
export const beganAt = Number(process.env.GUILDHALL_STARTED_AT) || Date.now();

/** One line about what happens now, with the seconds since the command began. */
export function say(text) {
  process.stdout.write(`${((Date.now() - beganAt) / 1000).toFixed(1).padStart(5)} s  ${text}\n`);
}

/** One line about what went wrong. */
export function complain(text) {
  process.stderr.write(`✗ ${text}\n`);
}

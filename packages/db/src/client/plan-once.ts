/**
 * Makes a statement whose plan does not depend on the values of its cast parameters, such as `$1::text[]`. PostgreSQL plans
 * a prepared statement anew for each call for as long as that looks cheaper, and an array of one row always looks cheaper
 * than one of unknown length; for a large statement the plan costs more than its work. Hidden behind a `select`, one plan
 * serves batches of every length from the sixth call of a connection on.
 */
export function planOnce(statement: string): string {
  return statement.replaceAll(/\$\d+::(\w+(?:\[\])?)/g, "((select $&)::$1)");
}

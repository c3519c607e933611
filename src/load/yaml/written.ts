/** How a text is to be written so that YAML keeps the whole of it. */

/** Longer texts are shown by their ends: who reads the fault has the text before them. */
const longest = 72;

/** A text in quotes as one writes it in a file, on one line. */
export function inQuotes(text: string): string {
  const line = shortened(straight(text.trim().replaceAll(/\s+/gu, ' ')));
  if (!/["\\]/u.test(line)) return `"${line}"`;
  return `'${line.replaceAll("'", "''")}'`;
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, 40)} … ${text.slice(-20)}` : text;
}

/** A pair of quotes around the whole, curly or not, is what the quotes to write stand for. */
function straight(text: string): string {
  return /^(?:[“„][^“”"]*["”]|[‘‚][^‘’']*['’]|"[^"\\]*"|'[^']*')$/u.test(text) ? text.slice(1, -1) : text;
}

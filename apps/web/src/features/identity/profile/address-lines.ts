type Address = {
  lines: string[];
  postalCode?: string;
  city?: string;
  region?: string;
  country?: string;
};

const parts = ["postalCode", "city", "region", "country"] as const;
const labels = { postalCode: "Postal code", city: "City", region: "Region", country: "Country" } as const;
const mostLines = 5;

/** An address as one writes it on a letter; what has a name of its own stands behind it. */
export function writeAddress(address: Address | null): string {
  if (!address) return "";
  const named = parts.flatMap((part) => (address[part] ? `${labels[part]}: ${address[part]}` : []));
  return [...address.lines, ...named].join("\n");
}

/** Reads such lines back; nothing is no address. */
export function readAddress(text: string): Address | null {
  const address: Address = { lines: [] };
  for (const line of text.split("\n").map((each) => each.trim())) {
    const part = parts.find((each) => line.toLowerCase().startsWith(`${labels[each].toLowerCase()}:`));
    if (part) address[part] = line.slice(labels[part].length + 1).trim();
    else if (line) address.lines.push(line);
  }
  if (address.lines.length > mostLines) {
    address.lines = [...address.lines.slice(0, mostLines - 1), address.lines.slice(mostLines - 1).join(", ")];
  }
  return address.lines.length > 0 || parts.some((part) => address[part]) ? address : null;
}

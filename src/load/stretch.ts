/** The numbers from one to another, as they are written anywhere but in a model: "0-100", "0..100", "0 to 100 euros". */

/** The ends that a text names, with its unit; undefined for a text that names none, or no two in their order. */
export function stretchOf(
  text: string,
): { readonly from: number; readonly to: number; readonly unit?: string } | undefined {
  const number = String.raw`[-+]?\d+(?:\.\d+)?`;
  const between = String.raw`\s*(?:-|–|—|\.{2,3}|…|to)\s*`;
  const found = new RegExp(`^\\s*(${number})${between}(${number})\\s*([^\\d\\s-][^\\d]*)?$`, 'iu').exec(text);
  const [, from, to, unit] = found ?? [];
  const span = { from: Number(from), to: Number(to) };
  if (!(span.from < span.to)) return undefined;
  return unit === undefined ? span : { ...span, unit: unit.trim() };
}

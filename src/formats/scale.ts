/** Where a value stands between two others. */

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Whether the two ends are one. */
export function isFlat({ from, to }: Range): boolean {
  return to / 2 - from / 2 <= 0;
}

/** The share of the way at which a value stands, in the middle of what has no length; halves, for the ends may be further apart than the largest number. */
export function shareAlong(range: Range, value: number): number {
  if (isFlat(range)) return 0.5;
  const share = (value / 2 - range.from / 2) / (range.to / 2 - range.from / 2);
  return Math.min(1, Math.max(0, share));
}

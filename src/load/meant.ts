/** Whether a text names a version of the format, and so is meant as a model, sound or not. */
export function isMeantAsModel(text: string): boolean {
  return /(?:^|[{,])\s*(?<quote>["']?)stance\k<quote>\s*:/mu.test(text);
}

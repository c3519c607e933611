/** Whether a text names a version of the format, and so is meant as a model, sound or not. */
export function isMeantAsModel(text: string): boolean {
  return /(?:^|[{,])[ \t]*(?<quote>["']?)stance\k<quote>[ \t]*:/mu.test(text);
}

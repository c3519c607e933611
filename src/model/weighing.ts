/** Whose importance weighs what lies between two parties. */

/** Who of two parties says what matters: where only one does, its importance weighs the issues for both. */
export type Weighing = 'both' | 'a' | 'b';

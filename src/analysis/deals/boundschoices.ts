/** The options of an issue that may still be in the best deal. */

/** Some options of one issue: which they are, in their order, and what each gives to each party. */
export interface Choice {
  readonly options: readonly number[];
  readonly scores: readonly (readonly number[])[];
}

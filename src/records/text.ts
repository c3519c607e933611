/** The kinds of text that records hold. */

/**
 * The id of a party, a bloc, an issue, a point, a draft or a source: words of lower-case letters and digits, joined by hyphens.
 *
 * @pattern ^[a-z][a-z0-9]*(-[a-z0-9]+)*$
 */
export type Id = string;

/**
 * A day of the calendar, YYYY-MM-DD.
 *
 * @pattern ^[0-9]{4}-[0-9]{2}-[0-9]{2}$
 */
export type Day = string;

/**
 * Text for people, as the model has it or in a sentence of ours.
 *
 * @minLength 1
 */
export type Words = string;

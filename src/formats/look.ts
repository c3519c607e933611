/** What a user decides of how a page looks. */

/** How a page is to look where it goes. */
export interface Look {
  /** In columns of a terminal. */
  readonly width: number;
  readonly colour: boolean;
  /** Whether the terminal takes hyperlinks. */
  readonly links?: boolean;
  /** Letters and hyphens in the place of signs. */
  readonly ascii: boolean;
}

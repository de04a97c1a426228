/** Why a page that a link leads to is empty; `what` is "an actor", "a party or a source". */
export const notHeld = (what: string): string =>
  `The link names ${what} that the open data set does not hold. It may come from another data set, or from an older version of this one.`;

import type { Page } from 'playwright-core';

/** A picture of the app: where it opens, and what a reader does before it is taken. */
export interface PictureScene {
  /** The first part of the file's name. */
  readonly name: string;
  /** What stands after the `#` of the address. */
  readonly hash?: string;
  readonly steps?: (page: Page) => Promise<void>;
}

/** To add a picture, add a line. `main` is the one that the README shows. */
export const scenes: readonly PictureScene[] = [{ name: 'main' }];

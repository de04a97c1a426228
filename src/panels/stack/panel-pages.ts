import type { ComponentType } from 'react';
import type { Page, PageKind, PageOf } from '../../model/view.ts';

/** The component of each kind of page, and of the start; the app puts them together. */
export type PanelPages = { readonly [K in PageKind]: ComponentType<{ readonly page: PageOf<K> }> } & {
  readonly questions: ComponentType;
};

/** What a page is called in the breadcrumb before it has told its title. */
export const kindTitles: Readonly<Record<PageKind, string>> = {
  actor: 'Actor',
  dyad: 'Between two actors',
  event: 'Event',
  ladder: 'What answered what?',
  source: 'Source',
  sites: 'Sites',
  place: 'Place',
  coverage: 'Coverage',
  grades: 'Grades',
  figures: 'Figures',
  changes: 'Changes',
  account: 'Account',
  removed: 'Left out',
  compare: 'Two accounts',
};

export const keyOfPage = (page: Page | undefined): string => (page === undefined ? 'questions' : JSON.stringify(page));

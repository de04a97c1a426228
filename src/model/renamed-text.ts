import type { EventRow } from './answer.ts';

/** "in the name of Islamic Resistance in Iraq; the source names Armed groups in Iraq and Syria" */
export const renamedText = ({ phrase, first, second }: EventRow['renamed'][number]): string =>
  `${phrase} ${second.name}; the source names ${first.name}`;

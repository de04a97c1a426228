export type Segment = string | number;
export type Path = readonly Segment[];

const plainKey = /^[\w-]+$/u;

function formatSegment(segment: Segment, index: number): string {
  if (typeof segment === 'number') return `[${segment}]`;
  if (!plainKey.test(segment)) return `[${JSON.stringify(segment)}]`;
  return index === 0 ? segment : `.${segment}`;
}

/** `[12].participants[0].actor` */
export const formatPath = (path: Path): string => path.map(formatSegment).join('');

import { plural } from '../base/plural.ts';

interface Counted {
  readonly events: number;
  readonly eventsTotal: number;
  readonly totals: number;
  readonly totalsTotal: number;
}

/** "31 events and 3 totals" */
export function recordWords(rows: number, totals: number): string {
  const single = plural(rows - totals, 'event');
  return totals === 0 ? single : `${single} and ${plural(totals, 'total')}`;
}

/** "29 of 45 events and 5 totals": a total never adds to the number of events. */
export function eventCountWords({ events, eventsTotal, totals, totalsTotal }: Counted): string {
  const single = `${events - totals} of ${eventsTotal - totalsTotal} events`;
  if (totals === 0) return single;
  return `${single} and ${plural(totals, 'total')}`;
}

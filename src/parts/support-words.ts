import type { Support } from '../model/ledger.ts';

/** "one origin", "2 origins": how many speak for a thing without one repeating the other. */
export function supportWords({ origins, voice }: Support): string {
  const count = origins === 1 ? 'one origin' : `${origins} origins`;
  return voice === 'attributed' ? `${count}, passing on another’s word` : count;
}

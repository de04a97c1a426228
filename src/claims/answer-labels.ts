import { listed } from '../base/listed.ts';
import type { ActorId } from '../model/ids.ts';
import type { Aspect } from '../model/vocabulary.ts';
import type { PartyContext } from './context.ts';
import { figureText } from './figures.ts';
import { agree, inSentence } from './parties.ts';
import type { Reading } from './readings.ts';

/** What stands above the lines of one answer. */

const unnamed: Readonly<Record<Aspect, string>> = {
  occurrence: 'Not said',
  responsibility: 'Nobody named',
  toll: 'No figure given',
  outcome: 'Outcome not named',
  assessment: 'Assessment not named',
};

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function namedLabel(key: string, { claim, content }: Reading, context: PartyContext): string {
  switch (claim.aspect) {
    case 'occurrence':
      return key === 'no' ? 'No' : 'Yes';
    case 'responsibility':
      return context.nameOf(key as ActorId);
    case 'toll':
      return content.figure ? figureText(content.figure) : unnamed.toll;
    case 'outcome':
      return capitalised(content.outcome?.trim() ?? key);
    case 'assessment':
      return claim.says;
  }
}

/** The label of an answer, in the words of the first claim that gives it. */
export function answerLabel(key: string, under: readonly Reading[], context: PartyContext): string {
  const first =
    under.find(({ mode }) => mode === 'affirms') ?? under.find(({ content }) => content.key === key) ?? under[0];
  if (!first || key === '') return unnamed[first?.claim.aspect ?? 'occurrence'];
  return namedLabel(key, first, context);
}

const misfire = /\bmis-?fire/iu;

const mannerWords = (readings: readonly Reading[]): string =>
  readings.some(({ claim }) => misfire.test(claim.says)) ? 'a misfire, not an attack' : 'an accident, not deliberate';

/** Says whose word the manner is, unless all who give the answer agree on it. */
function mannerNote(manner: 'deliberate' | 'accident', affirmed: readonly Reading[], context: PartyContext): string[] {
  const stating = affirmed.filter(({ content }) => content.manner === manner);
  if (stating.length === 0) return [];
  const words = manner === 'accident' ? mannerWords(stating) : 'deliberate';
  const names = [...new Set(stating.map(({ claim }) => context.nameOf(claim.by)))];
  const everyone = new Set(affirmed.map(({ claim }) => claim.by)).size === names.length;
  return [everyone ? words : `${words}, ${agree(names, ['says', 'say'])} ${listed(names.map(inSentence))}`];
}

/** How it came about or what the figure covers, only where the claims of this answer say so. */
export function answerNote(affirmed: readonly Reading[], context: PartyContext): string | undefined {
  const manners = [...mannerNote('accident', affirmed, context), ...mannerNote('deliberate', affirmed, context)];
  const scope = affirmed.find(({ content }) => content.figure?.scope)?.content.figure?.scope;
  return manners.length > 0 ? manners.join('; ') : scope;
}

import { useEffect } from 'react';
import type { Answer } from '../model/answer-of.ts';
import type { Question, QuestionKind } from '../model/question.ts';
import { tellerIn, type Lens, type Page } from '../model/view.ts';
import { useApp, useOverview } from '../state/app-store.ts';
import { useAsked } from '../state/use-answer.ts';

/** The question whose answer names the page. */
function questionOf(page: Page | undefined, lens: Lens): Question {
  switch (page?.kind) {
    case 'actor':
      return { kind: 'profile', id: page.id, lens };
    case 'dyad':
      return { kind: 'dyad', a: page.a, b: page.b, lens };
    case 'event':
      return { kind: 'event', id: page.id, lens };
    case 'ladder':
      return { kind: 'ladder', left: page.left, right: page.right, near: false, lens };
    case 'account':
      return { kind: 'account', teller: tellerIn(page), lens };
    case 'removed':
      return { kind: 'removed', id: page.id, account: page.account, lens };
    case 'compare':
      return { kind: 'compare', a: page.a, b: page.b, lens };
    case 'source':
      return { kind: 'source', id: page.id, lens };
    case 'sites':
      return { kind: 'sites', id: page.id, lens };
    case 'place':
      return { kind: 'place', id: page.id, lens };
    default:
      return { kind: 'overview' };
  }
}

/** Pages that no answer names. */
const namelessPages: Readonly<Partial<Record<Page['kind'], string>>> = {
  coverage: 'Coverage',
  grades: 'Grades',
  figures: 'Figures',
  changes: 'Changes between two days',
};

/** What the page is called; the answers tell by their own fields which they are. */
function nameIn(answer: Answer<QuestionKind>): string | undefined {
  if (!answer) return undefined;
  if ('actor' in answer) return answer.actor.name;
  if ('lists' in answer) return `${answer.a.name} and ${answer.b.name} compared`;
  if ('name' in answer && 'teller' in answer) return `Left out at ${answer.name}`;
  if ('teller' in answer) return `As ${answer.teller.name} tells it`;
  if ('ties' in answer) return `What answered what? ${answer.left.name} and ${answer.right.name}`;
  if ('mix' in answer) return `${answer.a.name} and ${answer.b.name}`;
  if ('row' in answer) return answer.row.title;
  if ('paragraphs' in answer) return answer.source.title;
  return 'name' in answer ? answer.name : undefined;
}

/** The title of the document: what is selected, the data set, the app. */
export function useFrameTitle(): void {
  const page = useApp(({ view }) => view.panel.at(-1));
  const lens = useApp(({ view }) => view.lens);
  const { header } = useOverview();
  const { answer, pending } = useAsked<QuestionKind>(questionOf(page, lens));
  const name = page && page.kind in namelessPages ? namelessPages[page.kind] : pending ? undefined : nameIn(answer);
  useEffect(() => {
    if (!pending) document.title = [name, header.title, 'Faultline'].filter(Boolean).join(' · ');
  }, [name, pending, header.title]);
}

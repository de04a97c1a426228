import * as v from 'valibot';
import { failed, ok, type Result } from '../base/result.ts';
import { claim, source, type Claim, type Source } from './schema.ts';
import { affirms, type Aspect, type Stance } from './vocabulary.ts';
import { edtfOf } from './written-date.ts';

/** What the analyst writes to add a claim, read through the schema of the data. */

/** As the form holds it: texts, '' where nothing is given. */
export interface ClaimDraft {
  readonly by: string;
  readonly stance: Stance;
  readonly aspect: Aspect;
  readonly says: string;
  readonly blames: string;
  readonly manner: '' | 'deliberate' | 'accident';
  readonly outcome: string;
  readonly harm: 'killed' | 'injured';
  readonly of: 'all' | 'civilians' | 'fighters' | 'personnel';
  readonly low: string;
  readonly best: string;
  readonly high: string;
  readonly saidOn: string;
  readonly attribution: Claim['attribution'];
  readonly speaker: string;
  /** The id of a source of the data; '' for one of the analyst's own. */
  readonly source: string;
  readonly paragraph: string;
  readonly sourceTitle: string;
  readonly sourceDate: string;
}
type DraftField = keyof ClaimDraft;

/** What is wrong with one field of a draft. */
export interface FieldProblem {
  readonly field: DraftField;
  readonly expected: string;
  readonly found: string;
}

/** What is known where the claim is to stand. */
export interface DraftContext {
  readonly claimId: string;
  readonly sourceId: string;
  readonly sources: readonly Source[];
  /** Told as having done it, so no claim blames them besides. */
  readonly initiators: readonly string[];
}

interface ReadDraft {
  readonly claim: Claim;
  readonly source: Source | undefined;
}

/** The field by its place in a claim or a source, where the two have different names. */
const fieldAt: Readonly<Record<string, DraftField>> = {
  'figure.low': 'low',
  'figure.best': 'best',
  'figure.high': 'high',
  'at.0.paragraph': 'paragraph',
  'at.0.source': 'source',
};
const sourceFieldAt: Readonly<Record<string, DraftField>> = { title: 'sourceTitle', date: 'sourceDate' };

/** Where the schema has no words of its own. */
const expectedIn: Partial<Record<DraftField, string>> = {
  by: 'a party of this data, chosen from the list',
  blames: 'an actor of this data, chosen from the list',
  low: 'a whole number',
  best: 'a whole number',
  high: 'a whole number',
  paragraph: 'a paragraph counted from 1',
  source: 'a source',
};

const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

const numberIn = (text: string): number | undefined =>
  given(text) === undefined ? undefined : Number(text.replaceAll(/[\s,]/gu, ''));

const present = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const foundIn = (draft: ClaimDraft, field: DraftField): string => {
  const text = given(draft[field]);
  return text === undefined ? 'nothing' : `“${text}”`;
};

function figureIn(draft: ClaimDraft, at: unknown): unknown {
  const counts = present({ low: numberIn(draft.low), best: numberIn(draft.best), high: numberIn(draft.high) });
  return Object.keys(counts).length === 0 ? undefined : { harm: draft.harm, of: draft.of, ...counts, at };
}

/** What the aspect asks for, and nothing that another would. */
function contentIn(draft: ClaimDraft, at: unknown): Record<string, unknown> {
  switch (draft.aspect) {
    case 'responsibility':
      return { blames: given(draft.blames), manner: given(draft.manner) };
    case 'outcome':
      return { outcome: given(draft.outcome) };
    case 'toll':
      return { figure: figureIn(draft, at) };
    default:
      return {};
  }
}

function claimIn(draft: ClaimDraft, { claimId, sourceId }: DraftContext): unknown {
  const paragraph = draft.source === '' ? undefined : numberIn(draft.paragraph);
  const at = [present({ source: given(draft.source) ?? sourceId, paragraph })];
  const { stance, aspect, says, attribution } = draft;
  const said = given(draft.saidOn);
  return present({
    id: claimId,
    by: given(draft.by),
    speaker: given(draft.speaker),
    stance,
    aspect,
    says,
    ...contentIn(draft, at),
    saidOn: said && edtfOf(said),
    attribution,
    at,
  });
}

const sourceIn = ({ sourceTitle, sourceDate }: ClaimDraft, { sourceId }: DraftContext): unknown => ({
  id: sourceId,
  title: sourceTitle,
  publisher: 'the analyst’s source',
  date: edtfOf(sourceDate),
  dateBasis: 'entered by analyst',
  kind: 'document',
});

function problemsOf(
  draft: ClaimDraft,
  issues: readonly v.BaseIssue<unknown>[],
  names: Readonly<Record<string, DraftField>>,
) {
  return issues.map((issue): FieldProblem => {
    const path = (issue.path ?? []).map(({ key }) => String(key)).join('.');
    const field = names[path] ?? (path as DraftField);
    const isWorded = issue.kind === 'validation' && !issue.message.startsWith('Invalid');
    return {
      field,
      expected: isWorded ? issue.message : (expectedIn[field] ?? 'a text'),
      found: foundIn(draft, field),
    };
  });
}

type Rule = (draft: ClaimDraft, context: DraftContext) => FieldProblem | false | undefined;

const problem = (draft: ClaimDraft, field: DraftField, expected: string): FieldProblem => ({
  field,
  expected,
  found: foundIn(draft, field),
});

const counts = ({ low, best, high }: ClaimDraft): readonly number[] =>
  [low, best, high].flatMap((text) => numberIn(text) ?? []);

/** What a claim needs beyond its shape. */
const rules: readonly Rule[] = [
  (draft) =>
    draft.aspect === 'responsibility' &&
    draft.stance === 'asserts' &&
    given(draft.blames) === undefined &&
    problem(draft, 'blames', 'whom the claim blames'),
  (draft, { initiators }) =>
    draft.aspect === 'responsibility' &&
    initiators.includes(draft.blames) &&
    problem(draft, 'blames', 'an actor that is not told as having done it already'),
  (draft) =>
    draft.aspect === 'outcome' &&
    affirms(draft) &&
    given(draft.outcome) === undefined &&
    problem(draft, 'outcome', 'the outcome that is claimed, such as “killed”'),
  (draft) =>
    draft.aspect === 'toll' &&
    affirms(draft) &&
    counts(draft).length === 0 &&
    problem(draft, 'best', 'a number, or a lowest or highest one'),
  (draft) =>
    draft.aspect === 'toll' &&
    counts(draft).some((count, i, all) => i > 0 && count < all[i - 1]!) &&
    problem(draft, 'high', 'numbers that rise from lowest to highest'),
  (draft, { sources }) => {
    const most = sources.find(({ id }) => id === draft.source)?.paragraphs;
    const paragraph = numberIn(draft.paragraph);
    if (most === undefined || (paragraph !== undefined && paragraph <= most)) return undefined;
    return problem(draft, 'paragraph', `a paragraph from 1 to ${most}`);
  },
];

/** The claim and, where it is the analyst's own, its source; or what is wrong, one problem a field. */
export function readClaimDraft(draft: ClaimDraft, context: DraftContext): Result<ReadDraft, readonly FieldProblem[]> {
  const isOwn = draft.source === '';
  const read = v.safeParse(claim, claimIn(draft, context));
  const from = isOwn ? v.safeParse(source, sourceIn(draft, context)) : undefined;
  const problems = [
    ...problemsOf(draft, read.issues ?? [], fieldAt),
    ...problemsOf(draft, from?.issues ?? [], sourceFieldAt),
    ...rules.flatMap((rule) => rule(draft, context) || []),
  ];
  if (!read.success || problems.length > 0) return failed(oneEach(problems));
  return ok({ claim: read.output, source: from?.success ? from.output : undefined });
}

const oneEach = (problems: readonly FieldProblem[]): readonly FieldProblem[] =>
  problems.filter(({ field }, i) => problems.findIndex((other) => other.field === field) === i);

/** A claim and its source as a form holds them, to be edited. */
export function draftOf(claim: Claim, own: Source | undefined): ClaimDraft {
  const { figure, at } = claim;
  const [first] = at;
  const count = (n: number | undefined) => (n === undefined ? '' : String(n));
  return {
    ...emptyDraft(claim.aspect, own ? '' : (first?.source ?? '')),
    by: claim.by,
    stance: claim.stance,
    says: claim.says,
    blames: claim.blames ?? '',
    manner: claim.manner === undefined || claim.manner === 'unstated' ? '' : claim.manner,
    outcome: claim.outcome ?? '',
    ...(figure?.harm && { harm: figure.harm }),
    ...(figure?.of && { of: figure.of }),
    low: count(figure?.low),
    best: count(figure?.best),
    high: count(figure?.high),
    saidOn: claim.saidOn ?? '',
    attribution: claim.attribution,
    speaker: claim.speaker ?? '',
    paragraph: count(first?.paragraph),
    sourceTitle: own?.title ?? '',
    sourceDate: own?.date ?? '',
  };
}

export const emptyDraft = (aspect: Aspect, from: string): ClaimDraft => ({
  by: '',
  stance: 'asserts',
  aspect,
  says: '',
  blames: '',
  manner: '',
  outcome: '',
  harm: 'killed',
  of: 'all',
  low: '',
  best: '',
  high: '',
  saidOn: '',
  attribution: 'named',
  speaker: '',
  source: from,
  paragraph: '',
  sourceTitle: '',
  sourceDate: '',
});

/** An id that nothing in the layer has: "own-claim-3". */
export function freeId(start: string, taken: readonly string[]): string {
  const used = new Set(taken);
  let number = taken.length + 1;
  while (used.has(`${start}-${number}`)) number++;
  return `${start}-${number}`;
}

/**
 * The closed word lists of the data model, each a list of values: the schema, the filters,
 * the key and the docs read them from here. To add a type, add a line.
 */

export const actorTypes = [
  { id: 'government', label: 'Government', shape: 'square' },
  { id: 'military', label: 'Military', shape: 'cut-square' },
  { id: 'militia', label: 'Armed group', shape: 'circle' },
  { id: 'umbrella', label: 'Umbrella or brand', shape: 'double-circle' },
  { id: 'person', label: 'Person', shape: 'disc' },
  { id: 'site', label: 'Site', shape: 'diamond' },
  { id: 'organisation', label: 'Organisation', shape: 'hexagon' },
  { id: 'collective', label: 'Unnamed group', shape: 'ghost-circle' },
  { id: 'population', label: 'Population', shape: 'pill' },
] as const;
export type ActorType = (typeof actorTypes)[number]['id'];
export type ActorShape = (typeof actorTypes)[number]['shape'];

/** Quad classes after PLOVER: verbal or material, cooperation or conflict; `none` for what is neither. */
export const quadClasses = [
  { id: 'material-conflict', label: 'Material conflict' },
  { id: 'verbal-conflict', label: 'Verbal conflict' },
  { id: 'material-cooperation', label: 'Material cooperation' },
  { id: 'verbal-cooperation', label: 'Verbal cooperation' },
  { id: 'none', label: 'Neither' },
] as const;
export type QuadClass = (typeof quadClasses)[number]['id'];

/** Event types with their PLOVER class and quad class. `undetermined`: no class until a claim is settled. */
export const eventTypes = [
  { id: 'attack', label: 'Attack', plover: 'ASSAULT', quad: 'material-conflict' },
  { id: 'air-strike', label: 'Air strike', plover: 'ASSAULT', quad: 'material-conflict' },
  { id: 'battle', label: 'Battle', plover: 'ASSAULT', quad: 'material-conflict' },
  { id: 'assassination', label: 'Assassination', plover: 'ASSAULT', quad: 'material-conflict' },
  { id: 'invasion', label: 'Invasion', plover: 'ASSAULT', quad: 'material-conflict' },
  { id: 'abduction', label: 'Abduction', plover: 'ASSAULT', quad: 'material-conflict' },
  { id: 'coercion', label: 'Coercion', plover: 'COERCE', quad: 'material-conflict' },
  { id: 'arrest', label: 'Arrest', plover: 'COERCE', quad: 'material-conflict' },
  { id: 'sanction', label: 'Sanction', plover: 'SANCTION', quad: 'material-conflict' },
  { id: 'protest', label: 'Protest', plover: 'PROTEST', quad: 'material-conflict' },
  { id: 'riot', label: 'Riot', plover: 'PROTEST', quad: 'material-conflict' },
  { id: 'deployment', label: 'Deployment', plover: 'MOBILIZE', quad: 'material-conflict' },
  { id: 'threat', label: 'Threat', plover: 'THREATEN', quad: 'verbal-conflict' },
  { id: 'demand', label: 'Demand', plover: 'REQUEST', quad: 'verbal-conflict' },
  { id: 'accusation', label: 'Accusation', plover: 'ACCUSE', quad: 'verbal-conflict' },
  { id: 'denial', label: 'Denial', plover: 'REJECT', quad: 'verbal-conflict' },
  { id: 'meeting', label: 'Meeting', plover: 'CONSULT', quad: 'verbal-cooperation' },
  { id: 'statement', label: 'Statement', plover: 'CONSULT', quad: 'verbal-cooperation' },
  { id: 'agreement', label: 'Agreement', plover: 'AGREE', quad: 'verbal-cooperation' },
  { id: 'pledge', label: 'Pledge', plover: 'AGREE', quad: 'verbal-cooperation' },
  { id: 'support', label: 'Support', plover: 'SUPPORT', quad: 'verbal-cooperation' },
  { id: 'cooperation', label: 'Cooperation', plover: 'COOPERATE', quad: 'material-cooperation' },
  { id: 'aid', label: 'Aid', plover: 'AID', quad: 'material-cooperation' },
  { id: 'concession', label: 'Concession', plover: 'CONCEDE', quad: 'verbal-cooperation' },
  { id: 'withdrawal', label: 'Withdrawal', plover: 'RETREAT', quad: 'material-cooperation' },
  { id: 'election', label: 'Election', plover: 'none', quad: 'none' },
  { id: 'appointment', label: 'Appointment', plover: 'none', quad: 'none' },
  { id: 'founding', label: 'Founding', plover: 'none', quad: 'none' },
  { id: 'rebranding', label: 'Rebranding', plover: 'none', quad: 'none' },
  { id: 'assessment', label: 'Assessment', plover: 'none', quad: 'none' },
  { id: 'conduct', label: 'Alleged practice', plover: 'none', quad: 'none' },
  { id: 'displacement', label: 'Displacement', plover: 'none', quad: 'none' },
  { id: 'incident', label: 'Incident', plover: 'none', quad: 'none' },
  { id: 'explosion', label: 'Explosion', plover: 'undetermined', quad: 'none' },
] as const;
export type EventType = (typeof eventTypes)[number]['id'];

/** Types whose whole content is an utterance; "statements hidden" leaves these out. */
export const utteranceTypes: readonly EventType[] = [
  'threat',
  'demand',
  'accusation',
  'denial',
  'statement',
  'assessment',
  'conduct',
];

export const roles = [
  { id: 'initiator', label: 'initiator' },
  { id: 'target', label: 'target' },
  { id: 'victim', label: 'victim' },
  { id: 'counterpart', label: 'counterpart' },
  { id: 'addressee', label: 'addressee' },
  { id: 'location', label: 'location' },
  { id: 'side-a', label: 'side A' },
  { id: 'side-b', label: 'side B' },
  { id: 'associate-a', label: 'with side A' },
  { id: 'associate-b', label: 'with side B' },
] as const;
export type Role = (typeof roles)[number]['id'];

/** Standing relations; `active` and `passive` read "A … B" from either end. */
export const relationTypes = [
  { id: 'holds-office', label: 'Holds office', active: 'holds office in', passive: 'led or staffed by' },
  { id: 'member-of', label: 'Member of', active: 'member of', passive: 'has the member' },
  { id: 'part-of', label: 'Part of', active: 'part of', passive: 'has the part' },
  { id: 'acts-under', label: 'Acts under', active: 'acts under the name', passive: 'name used by' },
  { id: 'backs', label: 'Backs', active: 'backs', passive: 'backed by' },
  { id: 'controls', label: 'Controls', active: 'controls', passive: 'controlled by' },
  { id: 'based-in', label: 'Based in', active: 'based in', passive: 'base of' },
  { id: 'deployed-in', label: 'Deployed in', active: 'deployed in', passive: 'hosts' },
  { id: 'allied-with', label: 'Allied with', active: 'allied with', passive: 'allied with' },
  { id: 'opposes', label: 'Opposes', active: 'opposes', passive: 'opposed by' },
  { id: 'speaks-for', label: 'Speaks for', active: 'speaks for', passive: 'spoken for by' },
  { id: 'employed-by', label: 'Employed by', active: 'employed by', passive: 'employs' },
  { id: 'merged-into', label: 'Merged into', active: 'merged into', passive: 'absorbed' },
  { id: 'split-from', label: 'Split from', active: 'split from', passive: 'origin of' },
  { id: 'owns', label: 'Owns', active: 'owns', passive: 'owned by' },
  { id: 'family', label: 'Family', active: 'family of', passive: 'family of' },
  { id: 'tie', label: 'Tie', active: 'tied to', passive: 'tied to' },
] as const;
export type RelationType = (typeof relationTypes)[number]['id'];

/** Kinds of support after UCDP's External Support Data. */
export const supportKinds = ['arms', 'funds', 'training', 'troops', 'intelligence', 'territory', 'political'] as const;
export type SupportKind = (typeof supportKinds)[number];

export const endCauses = ['killed', 'died', 'replaced', 'arrested', 'dissolved', 'unknown'] as const;
export type EndCause = (typeof endCauses)[number];

export const officeRanks = ['head', 'deputy', 'member'] as const;

/** Stances with the sign that stands for each in a ledger, which never stands without its words; `noun` names the act. */
export const stances = [
  { id: 'asserts', label: 'asserts', sign: '+', noun: 'an assertion' },
  { id: 'denies', label: 'denies', sign: '−', noun: 'a denial' },
  { id: 'concedes', label: 'concedes', sign: '~', noun: 'a concession' },
  { id: 'no-comment', label: 'no comment', sign: '?', noun: 'no comment' },
] as const;
export type Stance = (typeof stances)[number]['id'];

/** Whether a claim puts its answer forward. */
export const affirms = ({ stance }: { readonly stance: Stance }): boolean =>
  stance === 'asserts' || stance === 'concedes';

export const aspects = [
  { id: 'occurrence', question: 'Did it happen?' },
  { id: 'responsibility', question: 'Who caused it?' },
  { id: 'toll', question: 'How many?' },
  { id: 'outcome', question: 'With what outcome?' },
  { id: 'assessment', question: 'How is it judged?' },
] as const;
export type Aspect = (typeof aspects)[number]['id'];

export const disputes = [
  { id: 'undisputed', label: 'Undisputed' },
  { id: 'contested', label: 'Contested' },
  { id: 'no-comment', label: 'Blamed party gave no comment' },
  { id: 'unanswered', label: 'Blamed, no statement found' },
] as const;
export type Dispute = (typeof disputes)[number]['id'];

/** Admiralty scale: reliability of a source, credibility of one item. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export const credibilities = [1, 2, 3, 4, 5, 6] as const;

export const find = <T extends { readonly id: string }>(list: readonly T[], id: T['id']): T =>
  list.find((entry) => entry.id === id) as T;

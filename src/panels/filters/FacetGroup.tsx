import { useState } from 'react';
import { clauseKind, type Clause, type FacetOwner } from '../../model/clause.ts';
import { roles, type Role } from '../../model/vocabulary.ts';
import { useApp } from '../../state/app-store.ts';
import { useAnswer } from '../../state/use-answer.ts';
import type { FacetValue } from '../../model/answer.ts';
import { FacetValues } from './FacetValues.tsx';
import { Group } from './Group.tsx';
import styles from './Filters.module.css';

type ValueClause = Extract<Clause, { owner: FacetOwner }>;

/** The values come from the engine's answer for this owner, so they are of the owner's kind. */
const clauseWith = (owner: FacetOwner, values: readonly string[], role: Role | undefined): Clause | undefined =>
  values.length === 0 ? undefined : ({ owner, values, ...(owner === 'participant' && role && { role }) } as Clause);

interface FacetGroupProps {
  readonly owner: FacetOwner;
  readonly startsOpen: boolean;
}

/** One facet: its values with live counts; one change is one step of the history. */
export function FacetGroup({ owner, startsOpen }: FacetGroupProps) {
  const lens = useApp((state) => state.view.lens);
  const setClause = useApp((state) => state.setClause);
  const clause = lens.clauses.find((each): each is ValueClause => each.owner === owner);
  const [lastRole, setLastRole] = useState<Role>();
  const role = clause?.owner === 'participant' ? clause.role : lastRole;
  const facets = useAnswer({ kind: 'facets', lens, ...(owner === 'participant' && role && { role }) });
  const { label } = clauseKind(owner);
  const chosen: readonly string[] = clause?.values ?? [];
  const onChoose = (values: readonly string[], { label: value }: FacetValue, on: boolean) =>
    setClause(`${on ? 'Filter' : 'No longer filter'} ${label}: ${value}`, owner, clauseWith(owner, values, role));
  const onRole = (next: Role | undefined) => {
    setLastRole(next);
    if (chosen.length > 0) setClause(`Filter ${label}: ${next ?? 'any role'}`, owner, clauseWith(owner, chosen, next));
  };
  return (
    <Group owner={owner} startsOpen={startsOpen} count={chosen.length}>
      {owner === 'participant' && <RoleSelect role={role} onRole={onRole} />}
      <FacetValues label={label} values={facets?.byOwner[owner] ?? []} chosen={chosen} onChoose={onChoose} />
    </Group>
  );
}

interface RoleSelectProps {
  readonly role: Role | undefined;
  readonly onRole: (role: Role | undefined) => void;
}

function RoleSelect({ role, onRole }: RoleSelectProps) {
  return (
    <label className={styles.select}>
      <span>in the role of</span>
      <select
        value={role ?? ''}
        onChange={(event) => onRole(roles.find(({ id }) => id === event.currentTarget.value)?.id)}
      >
        <option value="">any role</option>
        {roles.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

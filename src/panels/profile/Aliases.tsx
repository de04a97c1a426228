import type { Profile } from '../../model/page-answers.ts';
import type { Alias } from '../../model/schema.ts';
import { ActorName } from '../../parts/ActorName.tsx';
import { Citations } from '../../parts/Citations.tsx';
import { Name } from '../../parts/Name.tsx';
import { Section } from '../../parts/Section.tsx';
import styles from './Aliases.module.css';

const kinds: readonly { readonly kind: Alias['kind']; readonly label: string }[] = [
  { kind: 'native', label: 'Own script' },
  { kind: 'acronym', label: 'Acronym' },
  { kind: 'spelling', label: 'Also written' },
  { kind: 'transliteration', label: 'Transliterated' },
];

function AliasRow({ label, aliases }: { readonly label: string; readonly aliases: readonly Alias[] }) {
  return (
    <div className={styles.row}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.names}>
        {aliases.map(({ text }) => (
          <span key={text} className={styles.name}>
            <Name>{text}</Name>
          </span>
        ))}
      </dd>
    </div>
  );
}

/** The other names it goes by, each in its script, and names it must not be taken for. */
export function Aliases({ profile }: { readonly profile: Profile }) {
  const groups = kinds
    .map(({ kind, label }) => ({ label, aliases: profile.aliases.filter((alias) => alias.kind === kind) }))
    .filter(({ aliases }) => aliases.length > 0);
  return (
    <>
      {groups.length > 0 && (
        <Section title="Other names" aside={<Citations at={profile.at.filter((cited) => cited.path !== undefined)} />}>
          <dl>
            {groups.map((group) => (
              <AliasRow key={group.label} {...group} />
            ))}
          </dl>
        </Section>
      )}
      {profile.distinctFrom.length > 0 && (
        <Section title="Not the same as">
          <ul>
            {profile.distinctFrom.map(({ actor, at }) => (
              <li key={actor.id} className={styles.other}>
                <ActorName actor={actor} />
                <Citations at={at} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

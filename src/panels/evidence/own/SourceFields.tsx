import type { Source } from '../../../model/schema.ts';
import { classes } from '../../../widgets/class-names.ts';
import { SelectField, TextField } from './Field.tsx';
import type { ClaimDrafting } from './use-claim-draft.ts';
import styles from './OwnForm.module.css';

/** Documents before works of reference, which seldom say anything of anybody. */
function optionsOf(sources: readonly Source[]) {
  const documents = sources.filter(({ kind }) => kind !== 'reference');
  const named = [...documents, ...sources.filter((source) => !documents.includes(source))];
  return [
    ...named.map(({ id, title, agency }) => ({ id: id as string, label: agency ? `${agency}: ${title}` : title })),
    { id: '', label: 'Another source, which I name' },
  ];
}

/** Where it is said: a source of the data with its paragraph, or one that the analyst names. */
export function SourceFields({ drafting }: { readonly drafting: ClaimDrafting }) {
  const { draft, sources, set, wrong } = drafting;
  const options = optionsOf(sources);
  const hasParagraphs = sources.some(({ id, paragraphs }) => id === draft.source && paragraphs !== undefined);
  return (
    <>
      <div className={hasParagraphs ? classes(styles.row, styles.uneven) : styles.field}>
        <SelectField
          label="Source"
          value={draft.source}
          options={options}
          wrong={wrong('source', 'Source')}
          onChange={(source) => set({ source, paragraph: '' })}
        />
        {hasParagraphs && (
          <TextField
            label="Paragraph"
            value={draft.paragraph}
            wrong={wrong('paragraph', 'Paragraph')}
            onChange={(paragraph) => set({ paragraph })}
          />
        )}
      </div>
      {draft.source === '' && <OwnSource drafting={drafting} />}
    </>
  );
}

function OwnSource({ drafting: { draft, set, wrong } }: { readonly drafting: ClaimDrafting }) {
  return (
    <>
      <div className={classes(styles.row, styles.uneven)}>
        <TextField
          label="Its title and publisher"
          value={draft.sourceTitle}
          wrong={wrong('sourceTitle', 'Its title')}
          onChange={(sourceTitle) => set({ sourceTitle })}
        />
        <TextField
          label="Its date"
          placeholder="30 Jan 2025"
          value={draft.sourceDate}
          wrong={wrong('sourceDate', 'Its date')}
          onChange={(sourceDate) => set({ sourceDate })}
        />
      </div>
      <p className={styles.hint}>It is cited as entered by you, and nothing is fetched.</p>
    </>
  );
}

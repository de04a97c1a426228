import { useId, useState, type DragEvent } from 'react';
import type { SourceId } from '../../model/ids.ts';
import actions from '../../parts/actions.module.css';
import { useApp } from '../../state/app-store.ts';
import type { Alignment } from './align-copy.ts';
import { attachCopy, detachCopy } from './attached-copies.ts';
import { matchWords, refusalOf } from './copy-words.ts';
import styles from './AttachCopy.module.css';

interface AttachCopyProps {
  readonly source: SourceId;
  /** How the attached copy lies beside the source; undefined while none is. */
  readonly alignment: Alignment | undefined;
}

function Attached({ source, alignment }: { readonly source: SourceId; readonly alignment: Alignment }) {
  const say = useApp((state) => state.say);
  const detach = () => {
    detachCopy(source);
    say('Your copy is detached and forgotten.');
  };
  return (
    <div className={styles.attached}>
      <div className={styles.words}>
        <p className={alignment.match === 'good' ? undefined : styles.warning}>{matchWords(alignment)}</p>
        <p className={styles.quiet}>Your copy stays on this device and is forgotten on reload.</p>
      </div>
      <button type="button" className={actions.action} onClick={detach}>
        Detach
      </button>
    </div>
  );
}

/** Reads what was dropped or chosen and attaches it; the reason where it cannot be. */
function useAttach(source: SourceId) {
  const [refusal, setRefusal] = useState<string>();
  const attach = (text: string) => {
    const refused = refusalOf(text);
    setRefusal(refused);
    if (refused === undefined) attachCopy(source, text);
  };
  const read = (file: File | undefined) =>
    void file?.text().then(attach, () => setRefusal('The file could not be read. Open it and paste its text instead.'));
  return { refusal, attach, read };
}

function ChooseFile({ onFile }: { readonly onFile: (file: File | undefined) => void }) {
  const id = useId();
  return (
    <>
      <input
        id={id}
        className={`visually-hidden ${styles.input}`}
        type="file"
        accept=".txt,.md,text/plain"
        onChange={(event) => onFile(event.target.files?.[0])}
      />
      <label htmlFor={id} className={actions.action}>
        Choose a file
      </label>
    </>
  );
}

function Form({ source, onDone }: { readonly source: SourceId; readonly onDone: () => void }) {
  const [text, setText] = useState('');
  const { refusal, attach, read } = useAttach(source);
  const id = useId();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) read(file);
    else attach(event.dataTransfer.getData('text/plain'));
  };
  return (
    <div className={styles.form} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <label htmlFor={id} className={styles.quiet}>
        Paste the article’s text, or drop a text file here. It stays on this device, is never saved or sent, and is
        forgotten on reload.
      </label>
      <textarea
        id={id}
        className={styles.text}
        rows={5}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {refusal !== undefined && (
        <p role="alert" className={styles.warning}>
          {refusal}
        </p>
      )}
      <div className={actions.row}>
        <button type="button" className={actions.action} onClick={() => attach(text)}>
          Attach
        </button>
        <ChooseFile onFile={read} />
        <button type="button" className={actions.link} onClick={onDone}>
          Cancel
        </button>
      </div>
    </div>
  );
}

/** The reader's own text of the source, laid beside its paragraphs on this device. */
export function AttachCopy({ source, alignment }: AttachCopyProps) {
  const [asking, setAsking] = useState(false);
  if (alignment) return <Attached source={source} alignment={alignment} />;
  if (asking) return <Form source={source} onDone={() => setAsking(false)} />;
  return (
    <div className={styles.offer}>
      <p className={styles.quiet}>
        Texts of sources are not part of the data. With a copy of your own the cited words light up.
      </p>
      <button type="button" className={actions.action} onClick={() => setAsking(true)}>
        Attach your copy
      </button>
    </div>
  );
}

import { useEffect, useState } from 'react';
import { plural } from '../../base/plural.ts';
import { ok, type Result } from '../../base/result.ts';
import { useApp } from '../../state/app-store.ts';
import { copyLink } from '../../state/commands.ts';
import { currentLink } from '../../state/sync-address.ts';
import { Button } from '../../widgets/Button.tsx';
import { Popover } from '../../widgets/Popover.tsx';
import { ownLayerSize } from '../sentence/own-layer-words.ts';
import styles from './Header.module.css';

export function Share() {
  return (
    <Popover label="Share this view" trigger={<Button>Share</Button>} placement="bottom end" width="medium">
      {(close) => <Link close={close} />}
    </Popover>
  );
}

function Address({ link, close }: { readonly link: string; readonly close: () => void }) {
  const copy = () => void copyLink().then(close);
  return (
    <div className={styles.link}>
      <input
        className={styles.address}
        aria-label="Address of this view"
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button onPress={copy}>Copy link</Button>
    </div>
  );
}

function Link({ close }: { readonly close: () => void }) {
  const [link, setLink] = useState<Result<string, string>>(ok(''));
  const own = useApp(({ view }) => view.lens.own);
  useEffect(() => void currentLink().then(setLink), []);
  return (
    <>
      <h2 className={styles.aboutTitle}>Share this view</h2>
      {link.ok ? <Address link={link.value} close={close} /> : <p role="alert">{link.error}</p>}
      <p className={styles.aboutText}>
        The link holds what the sentence above the canvas says, the actors moved, the timeline, the view and the open
        panel. It holds no data: whoever opens it reads their own copy of this data set, and nothing is uploaded.
      </p>
      {own && (
        <p className={styles.aboutText}>
          <strong>It also holds your layer:</strong> whoever gets the link can read all of it (
          {plural(ownLayerSize(own), 'entry', 'entries')}: your claims and their sources, readings, grades and
          assessments). To share without it, lift it from the sentence first.
        </p>
      )}
    </>
  );
}

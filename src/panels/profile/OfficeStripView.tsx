import type { OfficeStrip, Tenure } from '../../model/page-answers.ts';
import { ActorName } from '../../parts/ActorName.tsx';
import { Citations } from '../../parts/Citations.tsx';
import { Section } from '../../parts/Section.tsx';
import { ShapeIcon } from '../../parts/ShapeIcon.tsx';
import { isDrawable } from './office-strip.ts';
import { OfficePicture } from './OfficePicture.tsx';
import styles from './OfficeStripView.module.css';

/** "start not given – killed 31 Jul 2024"; where neither is known, that is said once. */
function tenureDates({ startText, endText }: Tenure): string {
  if (startText === 'start not given' && endText === 'end not given') return 'dates not given';
  return `${startText.replace(/^from (?=some|before|after)/u, '')} – ${endText}`;
}

/** Who held an office when: a picture where days are known, and always a list with the evidence. */
export function OfficeStripView({ strip }: { readonly strip: OfficeStrip }) {
  return (
    <Section title={strip.office}>
      <p className={styles.onDay}>On {strip.onDay}</p>
      {isDrawable(strip) && <OfficePicture strip={strip} />}
      <ul>
        {strip.tenures.map((tenure) => (
          <li key={tenure.relation} className={styles.tenure}>
            <span className={styles.icon}>
              <ShapeIcon type="person" size={14} half={tenure.lifeDisputed} />
            </span>
            <span className={styles.words}>
              <ActorName actor={tenure.person} />{' '}
              <span className={styles.dates}>
                {tenureDates(tenure)}
                {tenure.lifeDisputed && ' · killed? disputed'}
              </span>
            </span>
            <Citations at={tenure.at} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

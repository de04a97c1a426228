import { reliabilityScale } from '../model/grade.ts';
import type { SourceId } from '../model/ids.ts';
import { useApp, useOverview } from '../state/app-store.ts';
import { gradeSource } from '../state/own-grades.ts';
import { GradeSelect } from './GradeSelect.tsx';

interface SourceGradeProps {
  readonly source: SourceId;
  /** "A1", or the title. */
  readonly name: string;
  /** The label is read out, not shown. */
  readonly quiet?: boolean;
}

/** How reliable the analyst holds a source to be; the data's own grade until then. */
export function SourceGrade({ source, name, quiet = false }: SourceGradeProps) {
  const { sources } = useOverview();
  const own = useApp(({ view }) => view.lens.own?.reliabilities.find((entry) => entry.source === source));
  const given = sources.find((entry) => entry.source.id === source)?.source.reliability;
  return (
    <GradeSelect
      label={quiet ? `Reliability of ${name}` : 'Reliability'}
      quiet={quiet}
      scale={reliabilityScale}
      grade={own ? own.grade : given}
      onGrade={(grade) => gradeSource(source, name, grade, given)}
    />
  );
}

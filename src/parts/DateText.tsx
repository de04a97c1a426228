import { formatEdtf, readEdtf } from '../model/edtf.ts';

/** A date of the data in words, as precise as it was given: "8 Nov 2023". */
export function DateText({
  edtf,
  missing = 'not given',
}: {
  readonly edtf: string | undefined;
  readonly missing?: string;
}) {
  return <>{edtf === undefined ? missing : formatEdtf(readEdtf(edtf))}</>;
}

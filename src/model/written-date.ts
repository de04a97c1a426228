import { monthIn } from './day.ts';
import { isEdtf } from './edtf.ts';

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/**
 * A date as a person writes it, in EDTF and as precise as written: "8 Nov 2023" is a day and "Nov 2023" a
 * month. What is EDTF already, and what is no date, is left as it is.
 */
export function edtfOf(written: string): string {
  const text = written.trim().replaceAll(/\s+/gu, ' ');
  const [, date, name = '', year] = /^(?:(\d{1,2}) )?(\p{L}{3,})\.? (\d{4})$/u.exec(text) ?? [];
  const month = monthIn(name);
  if (isEdtf(text) || month === 0) return text;
  return [year, twoDigits(month), ...(date === undefined ? [] : [twoDigits(Number(date))])].join('-');
}

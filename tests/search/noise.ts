import type { NameEntry } from '../../src/search/name-entry.ts';

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Random = () => number;

export function pick<T>(random: Random, list: readonly T[]): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('a list with at least one item is needed');
  return item;
}

const words = (text: string) => text.trim().split(/\s+/u);

const bodies = words(`Kataib Kata'ib Liwa Harakat Jaysh Jabhat Saraya Quwat Firqat Ansar Hizb Asaib Tajammu Majlis
  Brigade Battalion Front Movement Council Forces Party Division Regiment Militia Committee Army`);
const places = words(`Nahr Tell Tal Jabal Wadi Khan Deir Beit Bayt Kafr Ain Ayn Umm Abu Bir Ras Qasr Hawr Markaz`);
const endings = words(`of_Iraq of_Syria in_Yemen of_Lebanon district town village governorate`);
const given = words(`Muhammad Ahmad Ali Hassan Hussein Abdullah Omar Khalid Mahmoud Yusuf Ibrahim Saleh Qasim Haidar
  Jaafar Mustafa Karim Nasser Bashir Walid Hadi Majid Rashid Salim Tariq Faisal`);
const onsets = words(`b d dh f g gh h j k kh l m n q r s sh t th w y z h s m n`);
const vowels = words(`a i u a i a aa ou ee ei`);
const codas = words(`b d f h k l m n q r s sh t z n r l`);

function syllable(random: Random): string {
  return pick(random, onsets) + pick(random, vowels) + (random() < 0.45 ? pick(random, codas) : '');
}

/** An invented word that sounds like a transliteration. */
function inventedWord(random: Random): string {
  const count = random() < 0.3 ? 1 : random() < 0.7 ? 2 : 3;
  const word = Array.from({ length: count + 1 }, () => syllable(random)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const article = (random: Random) => (random() < 0.4 ? pick(random, ['al-', 'al-', 'Al ', 'el-', 'ash-']) : '');

function inventedName(random: Random): string {
  const word = article(random) + inventedWord(random);
  const shape = random();
  if (shape < 0.3) return `${pick(random, bodies)} ${word}`;
  if (shape < 0.5) return `${pick(random, places)} ${word}`;
  if (shape < 0.75) return `${pick(random, given)} ${word}`;
  if (shape < 0.9) return `${word} ${pick(random, endings).replace('_', ' ')}`;
  return word;
}

/** Invented actors and places, made of the words that real ones are made of; weights from 0 to 100. */
export function distractors(seed: number, count: number): readonly NameEntry[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, row) => ({
    kind: row % 3 === 0 ? ('place' as const) : ('actor' as const),
    id: `noise-${row}`,
    label: inventedName(random),
    names: random() < 0.3 ? [{ text: inventedName(random), weight: 0.8 }] : [],
    weight: Math.floor(random() * 100),
  }));
}

/** The text after one slip of the fingers: two letters crossed, one left out, doubled or mistaken. */
export function mistype(random: Random, text: string): string {
  const at = 1 + Math.floor(random() * Math.max(1, text.length - 2));
  const [before, here, next] = [text.slice(0, at), text.charAt(at), text.charAt(at + 1)];
  const slips = [next + here + text.slice(at + 2), text.slice(at + 1), here + text.slice(at), `e${text.slice(at + 1)}`];
  return before + pick(random, slips);
}

import { describe, expect, it } from 'vitest';
import type { NameEntry } from '../../src/search/name-entry.ts';
import { buildNameIndex } from '../../src/search/name-index.ts';

type Names = readonly string[];

function entry(kind: NameEntry['kind'], label: string, names: Names = [], weight = 10): NameEntry {
  return { kind, id: label, label, names: names.map((text) => ({ text, weight: 0.9 })), weight };
}

const world: readonly NameEntry[] = [
  entry('actor', 'Kataeb Hezbollah', ['Hezbollah Brigades', 'KH', 'كتائب حزب الله'], 60),
  entry('actor', 'Lebanese Hezbollah', ['Hezbollah', 'حزب الله'], 40),
  entry('actor', "Asa'ib Ahl al-Haq", ['AAH', 'عصائب أهل الحق'], 30),
  entry('actor', "Kata'ib Sayyid al-Shuhada", ['KSS'], 20),
  entry('actor', 'Popular Mobilization Forces', ['PMF', 'الحشد الشعبي'], 35),
  entry('actor', 'World Health Organization', ['WHO'], 5),
  entry('actor', 'United States', ['US', 'U.S.'], 90),
  entry('actor', 'Islamic State', ['IS', 'ISIS'], 50),
  entry('actor', 'Islamic Resistance in Iraq', [], 70),
  entry('actor', 'Iran', [], 95),
  entry('actor', 'Syrian Democratic Forces', ['SDF'], 30),
  entry('place', 'Khan Younis', ['خان يونس']),
  entry('place', 'Iraq'),
  entry('place', 'Deir ez-Zor'),
  entry('event', 'Explosion at a hospital in Gaza', [], 8),
  entry('event', 'Drone attack on Tower 22 in Jordan', [], 7),
  entry('event', 'Attack by Hamas on southern Israel, 7 October 2023', [], 9),
  entry('event', 'Assassination of Ismail Haniyeh in Tehran', [], 6),
];
const index = buildNameIndex(world);
const labels = (text: string, limit = 5) => index.search(text, limit).map((hit) => hit.label);
const first = (text: string) => labels(text, 1)[0];

describe('A hit', () => {
  it('says what was found and by which of its names', () => {
    expect(index.search('KH', 1)).toEqual([
      { kind: 'actor', id: 'Kataeb Hezbollah', label: 'Kataeb Hezbollah', matched: 'KH', score: expect.closeTo(1, 2) },
    ]);
  });

  it('comes once for each entry, though several of its names match', () => {
    expect(labels('Hezbollah').filter((label) => label === 'Kataeb Hezbollah')).toHaveLength(1);
  });

  it('is found by its label, even where that is not among the names', () => {
    expect(first('World Health Organization')).toBe('World Health Organization');
  });
});

describe('Ranking', () => {
  it.each(['kataeb hizballah', "Kata'ib Hezbollah", 'KH', 'كتائب حزب الله', 'kataib hizbullah', 'hezbollah kataeb'])(
    'finds Kataeb Hezbollah first by "%s"',
    (text) => expect(first(text)).toBe('Kataeb Hezbollah'),
  );

  it('puts the full name before a heavier actor whose name only contains it', () => {
    expect(labels('Hezbollah').slice(0, 2)).toEqual(['Lebanese Hezbollah', 'Kataeb Hezbollah']);
    expect(labels('Hizbullah')[0]).toBe('Lebanese Hezbollah');
  });

  it('puts the name as it is written before one that only folds to the same', () => {
    const twins = buildNameIndex([entry('actor', 'Qasem', [], 90), entry('actor', 'Kasem', [], 1)]);
    expect(twins.search('Kasem', 2).map((hit) => hit.label)).toEqual(['Kasem', 'Qasem']);
  });

  it('puts the start of a name before the start of a word, and that before words in any order', () => {
    const list = ['Forces of Badr', 'Badr Forces', 'Quwat Badr Forces'].map((label) => entry('actor', label));
    const found = buildNameIndex(list).search('badr f', 3);
    expect(found.map((hit) => hit.label)).toEqual(['Badr Forces', 'Quwat Badr Forces', 'Forces of Badr']);
  });

  it('breaks ties by weight in the graph', () => {
    const list = [entry('actor', 'Liwa Amin', [], 1), entry('actor', 'Liwa Omid', [], 2)];
    expect(
      buildNameIndex(list)
        .search('liwa', 2)
        .map((hit) => hit.label),
    ).toEqual(['Liwa Omid', 'Liwa Amin']);
  });

  it('puts a sure name before an unsure one among exact matches', () => {
    const named = (label: string, weight: number, importance: number): NameEntry => ({
      ...entry('actor', label, [], importance),
      names: [{ text: 'the Resistance', weight }],
    });
    const found = buildNameIndex([named('Unsure', 0.2, 90), named('Sure', 1, 1)]).search('The Resistance', 2);
    expect(found.map((hit) => hit.label)).toEqual(['Sure', 'Unsure']);
  });

  it('gives no more hits than are asked for', () => {
    expect(index.search('a', 3)).toHaveLength(3);
    expect(index.search('a', 0)).toEqual([]);
  });

  it('does not depend on the order of the entries', () => {
    const reversed = buildNameIndex(world.toReversed());
    for (const text of ['hez', 'is', 'forces', 'kata', 'attack', 'iraq']) {
      expect(reversed.search(text, 10)).toEqual(index.search(text, 10));
    }
  });
});

describe('Typing as you go', () => {
  it('finds Kataeb Hezbollah from its second letter on, and in any order of words', () => {
    for (const text of ['kata', 'katae', 'kataeb h', 'kataeb hezbol', 'hez kata']) {
      expect(labels(text)).toContain('Kataeb Hezbollah');
    }
  });

  it('finds Khan Younis by "khan y" and by every longer beginning', () => {
    for (let end = 4; end <= 'khan younis'.length; end++) {
      expect(first('khan younis'.slice(0, end))).toBe('Khan Younis');
    }
  });

  it('finds Deir ez-Zor with the article half typed', () => {
    for (const text of ['deir', 'deir e', 'deir ez', 'deir ez-', 'deir ez-z']) expect(first(text)).toBe('Deir ez-Zor');
  });
});

describe('Short queries', () => {
  it('match acronyms whatever the case, in the same case a little better', () => {
    expect([first('pmf'), first('PMF'), first('us'), first('u.s.')]).toEqual([
      'Popular Mobilization Forces',
      'Popular Mobilization Forces',
      'United States',
      'United States',
    ]);
    const score = (text: string) => index.search(text, 1)[0]?.score ?? 0;
    expect(score('WHO')).toBeGreaterThan(score('who'));
  });

  it('match beginnings, never by folding or forgiving: "Who" is not AAH', () => {
    expect(labels('Who', 20)).toEqual(['World Health Organization']);
    expect(labels('aha', 20)).toEqual([]);
    const beginsSo = (label: string) => / is/u.test(` ${label}`.toLowerCase());
    expect(labels('is', 20).length).toBeGreaterThan(1);
    expect(labels('is', 20).every(beginsSo)).toBe(true);
  });

  it('of four letters forgive one, so that "Iran" is not Syrian', () => {
    expect(labels('Iran', 20)).not.toContain('Syrian Democratic Forces');
    expect(first('Iran')).toBe('Iran');
  });
});

describe('Events', () => {
  const hospital = 'Explosion at a hospital in Gaza';

  it('are found by a word of the title, its beginning, or several words in any order', () => {
    for (const text of ['hospital', 'hospi', 'gaza hospital', 'explosion hospital gaza', 'explosion at a']) {
      expect(`${text}: ${first(text)}`).toBe(`${text}: ${hospital}`);
    }
  });

  it('are found in spite of crossed, missing, doubled or wrong letters', () => {
    for (const text of ['hopsital', 'hospial', 'hosspital', 'hospitel', 'explosoin gaza', 'ospital']) {
      expect(`${text}: ${first(text)}`).toBe(`${text}: ${hospital}`);
    }
  });

  it('are told apart by numbers, in which no error is forgiven', () => {
    expect(first('tower 22')).toBe('Drone attack on Tower 22 in Jordan');
    expect(labels('october 2013')).not.toContain('Attack by Hamas on southern Israel, 7 October 2023');
    expect(first('october 7')).toBe('Attack by Hamas on southern Israel, 7 October 2023');
  });

  it('are found by another spelling of a name in the title', () => {
    expect(first('assassination haniya')).toBe('Assassination of Ismail Haniyeh in Tehran');
  });
});

describe('Arabic script', () => {
  it('is found with and without vowel signs', () => {
    expect(first('كَتائِب حِزْب الله')).toBe('Kataeb Hezbollah');
    expect(first('حِزبُ اللهِ')).toBe('Lebanese Hezbollah');
  });

  it('is found with another alef, and with or without the article', () => {
    expect(first('عصائب اهل الحق')).toBe("Asa'ib Ahl al-Haq");
    expect(first('حشد شعبي')).toBe('Popular Mobilization Forces');
    expect(first('حشد')).toBe('Popular Mobilization Forces');
  });

  it('is found while it is typed', () => {
    expect(first('كتا')).toBe('Kataeb Hezbollah');
    expect(first('خان ي')).toBe('Khan Younis');
  });
});

describe('Odd queries', () => {
  it('without a letter or digit find nothing', () => {
    for (const text of ['', ' ', '\t\n', '😀', '?!…', '\u0000', '\ud83d', '\u202e\u200b', "''"]) {
      expect(index.search(text, 5)).toEqual([]);
    }
  });

  it('of garbage find nothing', () => {
    for (const text of ['xqzvwp', 'zzzz', 'йцукенг', '漢字漢字', '__proto__', 'constructor']) {
      expect(`${text}: ${labels(text).join()}`).toBe(`${text}: `);
    }
  });

  it('of 10,000 characters end, whatever they are made of', () => {
    const parts = ['a', 'ab ', 'kataeb hezbollah ', 'ﷺ', 'A.', "'s", 'ال', '😀', '\u0301', 'al-'];
    for (const part of parts) {
      const text = part.repeat(Math.ceil(10_000 / part.length));
      expect(index.search(text, 5).length).toBeLessThanOrEqual(5);
    }
  });

  it('with a symbol beside the name find the name', () => {
    expect(first('  "Hezbollah" 🇱🇧 ')).toBe('Lebanese Hezbollah');
  });

  it('find nothing in an empty index, or among names without a letter', () => {
    expect(buildNameIndex([]).search('iran', 5)).toEqual([]);
    expect(buildNameIndex([entry('actor', '—', [' '])]).search('iran', 5)).toEqual([]);
  });
});

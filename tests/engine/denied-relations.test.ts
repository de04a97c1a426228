import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Relation } from '../../src/model/schema.ts';
import type { Lens } from '../../src/model/view.ts';
import { bundledDataset } from './bundled-data.ts';
import { engineOf } from './ladder-asked.ts';
import { ask, homeLens } from './questions.ts';

/** The bundled data with a denial by Iran that it backs the Houthis, which no report there has. */
function withDenial(): Dataset {
  const data = bundledDataset();
  const denied = (relation: Relation): Relation => ({
    ...relation,
    claims: [
      {
        id: 'iran-denies-backing',
        by: 'iran',
        stance: 'denies',
        aspect: 'occurrence',
        says: 'Iran denies it.',
        attribution: 'named',
        at: relation.at,
      } as never,
    ],
  });
  const isTie = ({ type, from, to }: Relation) => type === 'backs' && from === 'iran' && to === 'houthis';
  return { ...data, relations: data.relations.map((each) => (isTie(each) ? denied(each) : each)) };
}

describe('a standing relation that a party denies', () => {
  it('is not drawn in its account, is listed there, and stays in all others', async () => {
    const engine = await engineOf(withDenial());
    const home = await homeLens(engine);
    const as = (party: string): Lens => ({
      ...home,
      account: { party: party as never, officials: true, anonymous: true },
    });
    const isDrawn = async (lens: Lens) =>
      (await ask(engine, { kind: 'scene', lens })).lines.some(
        ({ a, b, hue }) => `${a} ${b} ${hue}` === 'houthis iran standing',
      );
    expect(await isDrawn(home)).toBe(true);
    expect(await isDrawn(as('hamas'))).toBe(true);
    expect(await isDrawn(as('iran'))).toBe(false);
    const told = await ask(engine, { kind: 'account', teller: { party: 'iran' as never }, lens: as('iran') });
    expect(told?.relations.map(({ sentence }) => sentence)).toEqual(['Iran backs Houthis']);
    expect(
      (await ask(engine, { kind: 'account', teller: { party: 'hamas' as never }, lens: as('hamas') }))?.relations,
    ).toEqual([]);
  });
});

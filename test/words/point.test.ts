import { describe, expect, it } from 'vitest';
import { findPoint } from '../../src/words/point.ts';
import { figure } from '../../src/wording/point.ts';
import { issue, negotiation } from '../build.ts';

const hall = negotiation({
  issues: {
    rent: { title: 'Rent', range: { from: -5000, to: 9_000_000, unit: 'euros' } },
    dose: { title: 'Dose', range: { from: 0, to: 1e-5, unit: 'g' } },
    storage: {
      title: 'Where costumes are kept',
      choices: [{ id: 'coal', label: 'Coal cellar' }, { id: 'cellar', label: 'Wine cellar' }, 'loft'],
    },
  },
});
const [rent, dose, storage] = [issue(hall, 'rent'), issue(hall, 'dose'), issue(hall, 'storage')];

describe('a point', () => {
  it('goes by its id or its label, in any case of the letters', () => {
    expect(findPoint(storage, 'cellar')).toBe(1);
    expect(findPoint(storage, 'coal  Cellar')).toBe(0);
    expect(findPoint(storage, 'WINE  CELLAR')).toBe(1);
    expect(findPoint(storage, 'COAL')).toBe(0);
  });

  it.each([1_000_000, 999.5, -1234.25, 0, 1e-5])('of a range is a number as pages print it: %d', (at) => {
    expect(findPoint(rent, figure(at))).toBe(at);
    expect(findPoint(rent, `${figure(at)} euros`)).toBe(at);
  });

  it('of a short range is a small number', () => {
    expect(findPoint(dose, figure(1e-7))).toBe(1e-7);
    expect(findPoint(dose, '1e-7 g')).toBe(1e-7);
  });

  it.each(['1,00', '12,34,567', '0,500', '1.000.000', '5 pounds', ' ', 'above 5'])(
    'of a range is not "%s"',
    (word) => {
      expect(() => findPoint(rent, word)).toThrow(`"${word}" is no number on "rent"`);
    },
  );
});

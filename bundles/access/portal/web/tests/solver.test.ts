import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { solve } from '@/ends/search/solver';

// R-PUB-11: work instead of a picture
test('solver_finds_the_number_of_a_challenge', () => {
  const challenge = createHash('sha256').update('salt4321').digest('hex');
  expect(solve({ salt: 'salt', challenge, most: 5000 })).toBe(4321);
  expect(solve({ salt: 'salt', challenge, most: 4000 })).toBe(-1);
});

import { expect, test } from 'vitest';
import { frame, PHOTO } from '@/form/photo';

// R-REG-234: 354×472 pixels
test('frame_has_the_proportions_of_the_photo_and_stays_within_the_picture', () => {
  for (const [width, height] of [[1000, 1000], [354, 472], [4000, 3000], [300, 900]] as const) {
    for (const crop of [{ zoom: 1, across: 0, down: 0 }, { zoom: 2, across: 1, down: -1 }, { zoom: 4, across: -1, down: 1 }]) {
      const part = frame(width, height, crop);
      expect(part.width / part.height).toBeCloseTo(PHOTO.width / PHOTO.height, 6);
      expect(part.x).toBeGreaterThanOrEqual(-1e-9);
      expect(part.y).toBeGreaterThanOrEqual(-1e-9);
      expect(part.x + part.width).toBeLessThanOrEqual(width + 1e-6);
      expect(part.y + part.height).toBeLessThanOrEqual(height + 1e-6);
    }
  }
});

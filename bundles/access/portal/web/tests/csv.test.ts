import { expect, test } from 'vitest';
import { cell, csv } from '@/parts/csv';

test('cells_that_a_spreadsheet_would_calculate_are_plain_text', () => {
  expect(cell('=1+1')).toBe("'=1+1");
  expect(cell('a,"b"')).toBe('"a,""b"""');
  expect(csv(['姓名'], [['张三']])).toBe('\uFEFF姓名\r\n张三\r\n');
});

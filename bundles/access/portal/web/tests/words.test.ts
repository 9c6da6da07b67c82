import { afterEach, expect, test } from 'vitest';
import { listed, said, speak, words } from '@/words';
import { common } from '@/words/common';

afterEach(() => speak('zh'));

test('words_are_chinese_first_and_english_on_demand', () => {
  const own = words({ hello: '你好' }, { hello: 'Hello' });
  expect(own.value.hello).toBe('你好');
  speak('en');
  expect(own.value.hello).toBe('Hello');
  expect(document.documentElement.lang).toBe('en');
  expect(said({ zh: '有效', en: 'Valid' })).toBe('Valid');
  expect(listed(['a', 'b'])).toBe('a, b');
});

test('banner_of_the_test_clock_says_that_nothing_has_effect', () => {
  expect(common.value.testClock('2026-01-01 00:00:00')).toContain('测试系统：时间可调整');
  speak('en');
  expect(common.value.testClock('2026-01-01 00:00:00')).toContain('Test system:');
});

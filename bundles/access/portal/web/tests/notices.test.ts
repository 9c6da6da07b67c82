import { afterEach, expect, test } from 'vitest';
import { translated } from '@/codes';
import { plainNotice } from '@/parts/noticeWords';
import { colon, speak } from '@/words';

afterEach(() => speak('zh'));

test('notice_is_read_without_the_name_that_a_message_on_the_phone_begins_with', () => {
  expect(plainNotice('【电子化注册】您的“变更”申请已办结。\n[e-registration] Your application is done.')).toBe('您的“变更”申请已办结。\nYour application is done.');
});

test('public_register_speaks_chinese_as_it_is (R-PUB-01)', () => {
  expect([translated('genders', '女性'), colon.value]).toEqual(['女性', '：']);
  speak('en');
  expect(colon.value).toBe(': ');
});

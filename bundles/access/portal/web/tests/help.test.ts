import { expect, test } from 'vitest';
import { en } from '@/ends/help/answers.en';
import { zh } from '@/ends/help/answers.zh';

test('every_question_is_answered_in_both_languages', () => {
  expect(en.map((topic) => topic.id)).toEqual(zh.map((topic) => topic.id));
  expect(en.map((topic) => topic.questions.length)).toEqual(zh.map((topic) => topic.questions.length));
  expect(zh.length).toBeGreaterThan(5);
});

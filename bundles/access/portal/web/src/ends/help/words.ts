import { words } from '@/words';
import { en } from '@/ends/help/answers.en';
import { zh } from '@/ends/help/answers.zh';

/** Words of the help centre: what doctors ask most, by the official answers. */
export const helpWords = words({
  lead: '医师常见问题及官方解答。没有找到答案的，请咨询主要执业机构或者其审批机关。', search: '在问题和答案中查找', none: '没有相关问题', topics: zh,
}, {
  lead: 'What doctors ask most, and the official answers. For anything else ask your main institution or its authority.',
  search: 'Find in questions and answers', none: 'No such question', topics: en,
});

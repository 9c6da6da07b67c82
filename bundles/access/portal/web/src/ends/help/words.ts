import { words } from '@/words';
import { en } from '@/ends/help/answers.en';
import { zh } from '@/ends/help/answers.zh';

/** Words of the help centre: what doctors ask most, by the official answers. */
export const helpWords = words({
  lead: '医师常见问题及官方解答。没有找到答案的，可以向卫生健康委提问。', search: '在问题和答案中查找', none: '没有相关问题', topics: zh,
  ask: '我要提问', askLead: '留下您的问题，卫生健康委会尽快为您解答。请先在下方查看有没有您要问的问题。', mine: '我的提问', noQuestions: '还没有提问', choose: '请选择',
  signIn: '登录后提问', signInLead: '登录医师个人端后可以提问，并查看答复；账户未激活也可以提问。',
}, {
  lead: 'What doctors ask most, and the official answers. For anything else ask the health commission.',
  search: 'Find in questions and answers', none: 'No such question', topics: en,
  ask: 'Ask a question', askLead: 'Leave your question; the health commission answers as soon as it can. First look below whether it is answered already.', mine: 'My questions', noQuestions: 'You have not asked anything yet', choose: 'Choose',
  signIn: 'Sign in to ask', signInLead: 'Sign in as a doctor to ask and to read the answers; the account need not be activated.',
});

import { words } from '@/words';

/** Words of the pages where officers answer questions. */
export const answerWords = words({
  title: '咨询答复', lead: '本省医师和医疗机构的提问。待答复的在前，先提出的在前。答复后提问人会收到通知。', none: '没有提问', asker: '提问人', doctor: '医师', open: '查看与答复', filter: '状态', older: '更多提问',
  withdrawn: '提问人已撤回', published: '已公开', reply: '答复', replyHint: '2–4000 字，以本机关名义答复。请勿填写身份证号码、资格证书编码。', send: '提交答复', closes: '答复并办结（提问人不能再追问）',
  sent: '答复已提交，已通知提问人。', closed: '此问题已办结。', changed: '重新载入此问题',
  publish: '公开为热点问题', publishLead: '公开后，任何人可以在帮助中心看到。请改写成一般性的问题和解答，不得含有提问人姓名、手机号码、证件号码等个人信息。', publicTitle: '公开的问题', publicAnswer: '公开的解答',
  publishSend: '公开', republish: '更新公开内容', unpublish: '取消公开', unpublishAsk: '取消公开这个问题？', unpublishText: '取消后公众不再看到，记录保留。', publishedAt: (at: string) => `已于 ${at} 公开。`, firstAnswer: '答复以后可以公开。', saved: '已公开。', takenBack: '已取消公开。',
}, {
  title: 'Questions and answers', lead: 'What doctors and institutions of the province ask. Those that wait come first, the oldest at the top. Who asked is told of the answer.', none: 'No questions', asker: 'Asked by', doctor: 'doctor', open: 'Read and answer', filter: 'State', older: 'More questions',
  withdrawn: 'withdrawn', published: 'published', reply: 'Answer', replyHint: '2 to 4000 characters, in the name of this authority, without identity numbers and certificate codes.', send: 'Send the answer', closes: 'Answer and close (nothing more can be asked on it)',
  sent: 'The answer is sent; who asked is told.', closed: 'This question is closed.', changed: 'Load the question anew',
  publish: 'Publish', publishLead: 'Anybody reads it in the help centre then. Word question and answer in general, without the asker’s name, mobile numbers, document numbers or anything else personal.', publicTitle: 'Question for the public', publicAnswer: 'Answer for the public',
  publishSend: 'Publish', republish: 'Publish anew', unpublish: 'Take back', unpublishAsk: 'Take back what is published?', unpublishText: 'The public does not see it any more; the record stays.', publishedAt: (at: string) => `Published on ${at}.`, firstAnswer: 'Once it is answered it can be published.', saved: 'It is published.', takenBack: 'It is taken back.',
});

import { words } from '@/words';

/** Words of questions and answers, whoever asks or answers. */
export const questionWords = words({
  categories: {
    ACCOUNT: '账户与激活', REGISTRATION: '注册与变更', FILING: '多执业机构备案', ENDING: '注册备案与注销', PROGRESS: '办理、打印与撤销', RECORDS: '资格信息与信息维护', SYSTEM: '系统操作', OTHER: '其他',
  } as Record<string, string>,
  states: { OPEN: '待答复', ANSWERED: '已答复', CLOSED: '已办结' } as Record<string, string>, kinds: { QUESTION: '提问', FOLLOW_UP: '追问', ANSWER: '答复' } as Record<string, string>,
  province: '向哪个地区提问', category: '问题类别', title: '问题标题', titleHint: '用一句话说明，2–60 字', text: '问题详细描述',
  textHint: '请将问题描述清楚，2–2000 字。请勿填写身份证号码、资格证书编码；查询本人信息请写受理日期和业务类型。', send: '提交', clear: '清空', sent: '问题已提交，答复后会通知您。',
  askedAt: '提问时间', answered: '是否已回复', answeredAt: '回复时间', yes: '是', no: '否', view: '查看回复详情', withdraw: '撤回', remove: '删除',
  withdrawAsk: '撤回这个问题？', withdrawText: '撤回后不再显示，也不再答复；记录保留在卫生健康委。', followUp: '追问或补充', followUpHint: '2–2000 字', followUpSend: '提交追问',
  closed: '此问题已办结。如有新的问题，请另行提问。', waiting: '等待答复。', older: '更早的提问', me: '本人', commission: '卫生健康委',
  published: '公开于', hot: '本省热点问题', hotLead: '卫生健康委选自常见咨询的问题和解答。', hotProvince: '地区', noHot: '该地区还没有公开的热点问题', chooseHot: '选择地区，查看该地区卫生健康委公开的热点问题。',
}, {
  categories: {
    ACCOUNT: 'Account and activation', REGISTRATION: 'Registration and change', FILING: 'Filing further institutions', ENDING: 'Departure and cancellation', PROGRESS: 'Progress, printing, withdrawal', RECORDS: 'Qualifications and own data', SYSTEM: 'Using the system', OTHER: 'Other',
  } as Record<string, string>,
  states: { OPEN: 'waiting', ANSWERED: 'answered', CLOSED: 'closed' } as Record<string, string>, kinds: { QUESTION: 'Question', FOLLOW_UP: 'Follow-up', ANSWER: 'Answer' } as Record<string, string>,
  province: 'Which province to ask', category: 'About', title: 'Title', titleHint: 'In one sentence, 2 to 60 characters', text: 'The question in detail',
  textHint: 'Describe it clearly, 2 to 2000 characters. Leave out identity numbers and certificate codes; name the day and the kind of business instead.', send: 'Send', clear: 'Clear', sent: 'Your question is sent; you are told when it is answered.',
  askedAt: 'Asked', answered: 'Answered', answeredAt: 'Answered at', yes: 'yes', no: 'no', view: 'Read the answer', withdraw: 'Withdraw', remove: 'Delete',
  withdrawAsk: 'Withdraw this question?', withdrawText: 'It is not shown any more and will not be answered; the commission keeps its record.', followUp: 'Ask on, or add something', followUpHint: '2 to 2000 characters', followUpSend: 'Send the follow-up',
  closed: 'This question is closed. For anything new ask another one.', waiting: 'Waiting for an answer.', older: 'Older questions', me: 'you', commission: 'Health commission',
  published: 'Published', hot: 'What this province is asked most', hotLead: 'Questions and answers that the health commission has published.', hotProvince: 'Province', noHot: 'This province has not published any yet', chooseHot: 'Choose a province to read what its commission has published.',
});

import { words } from '@/words';

/** Words of the lists of applications. */
export const queueWords = words({
  lead: '按承诺期限排列，最紧急的在前。剩余天数为工作日（R-REG-25、R-REG-26）。', none: '没有待审批的业务', noneText: '机构审核通过、窗口受理的业务会出现在这里。',
  secondLead: '窗口录入、须由录入人以外的人员审批的业务（R-REG-197）。本人录入的，请同一机关的其他工作人员审批。', noneSecond: '没有须由第二人审批的业务', noneSecondText: '补录和更正老人资格等窗口录入的业务会出现在这里。',
  enteredSelf: '本人录入，待他人审批', enteredOther: '他人录入，可以审批', left: '剩余工作日', overdue: (days: number) => `超期 ${days} 天`, today: '今天到期', days: (days: number) => `${days} 天`, allTypes: '全部业务', allCategories: '全部类别',
  summary: { all: '待审批', overdue: '已超承诺期限', law: '已超法定期限', soon: '三日内到期' }, only: '只看', byLaw: (days: number) => (days < 0 ? `法定超期 ${-days} 天` : `法定余 ${days} 天`),
  decidedLead: '本机关作出决定的业务，最近的在前。', noneDecided: '此期间没有作出决定', file: '待审批业务', decidedFile: '已审批业务',
  most: '最多显示 500 件，请缩短期间。',
}, {
  lead: 'By the promised day, most urgent first. Days left are working days (R-REG-25, R-REG-26).', none: 'Nothing awaits a decision',
  noneText: 'What institutions confirm and what is taken in at the counter comes here.',
  secondLead: 'Entered at the counter, to be decided by somebody other than who entered it (R-REG-197). What you entered yourself a colleague decides.', noneSecond: 'Nothing waits for a second officer',
  noneSecondText: 'Legacy qualifications that were entered or corrected at the counter come here.', enteredSelf: 'entered by you, for a colleague', enteredOther: 'entered by a colleague, for you', left: 'Working days left', overdue: (days: number) => `${days} overdue`, today: 'due today', days: (days: number) => (days === 1 ? '1 day' : `${days} days`), allTypes: 'All kinds',
  allCategories: 'All categories', summary: { all: 'Waiting', overdue: 'Past the promised day', law: 'Past the day by law', soon: 'Due within 3 days' }, only: 'Show',
  byLaw: (days: number) => (days < 0 ? `${-days} past the law` : `${days} by law`), decidedLead: 'What this authority decided, latest first.',
  noneDecided: 'Nothing was decided in this time', file: 'awaiting', decidedFile: 'decided', most: 'At most 500 are shown: choose a shorter time.',
});

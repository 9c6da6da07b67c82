import { words } from '@/words';

/** Words of the institution's home page. */
export const homeWords = words({
  leadReviewer: '待办事项和最新动态。医师提交的业务由本机构审核同意后，送审批机关审批。', leadOther: '待办事项和最新动态。当前岗位可以查询和准备，审核由本机构审核人员办理。',
  codes: '待发放激活码', atAuthority: '已送审批机关', see: '去处理', waiting: '待本机构审核', nothingWaits: '没有待审核的申请。', news: '最近通知', noNews: '没有通知。',
  unset: (categories: string) => `${categories}类别尚未设置审批机关，该类别的申请无法审核（R-REG-06）。`,
  expires: (date: string) => `医疗机构执业许可证有效期至 ${date}，请及时办理延续。`, expired: (date: string) => `医疗机构执业许可证已于 ${date} 到期。`,
}, {
  leadReviewer: 'What waits and what is new. What doctors apply for goes to the authority once the institution agrees.', leadOther: 'What waits and what is new. This post looks up and prepares; reviewers confirm.',
  codes: 'Codes to issue', atAuthority: 'With the authority', see: 'See to it', waiting: 'Waits for us', nothingWaits: 'Nothing waits.', news: 'Last notices', noNews: 'No notices.',
  unset: (categories: string) => `No approving authority is set for ${categories}: applications of that category cannot be confirmed (R-REG-06).`,
  expires: (date: string) => `The practice licence is valid until ${date}; renew it in time.`, expired: (date: string) => `The practice licence ended on ${date}.`,
});

import { words } from '@/words';

/** Words of the commission end's menus, and what several of its pages say. */
export const commissionWords = words({
  menu: {
    work: '审批', queue: '待审批业务', second: '待第二人审批', decided: '已审批业务', proposals: '拟注销注册', counterGroup: '窗口', counter: '窗口办理', corrections: '资格信息更正',
    institutionsGroup: '医疗机构', institutions: '机构信息', accounts: '机构账户', renames: '机构更名审批', information: '信息', policies: '现行政策',
    statistics: '统计信息', announcements: '公告', questions: '咨询答复', notices: '通知', settings: '系统功能', security: '安全设置', help: '帮助中心',
  },
  type: '业务类型', applicant: '申请人', institution: '机构', category: '类别', starter: '发起', submitted: '申请时间', accepted: '受理日', promised: '承诺期限', due: '法定期限',
  decidedOn: '决定日', open: '办理', view: '查看', starters: { DOCTOR: '医师', INSTITUTION: '机构', COMMISSION: '窗口' } as Record<string, string>,
  person: '姓名', practiceCode: '执业证书编码', level: '级别', scopes: '执业范围', authority: '审批机关', approvedOn: '批准日期', province: '地区', from: '起', to: '止',
  chineseMedicine: '中医', away: '该业务类型目前不可用，申请保留，恢复后继续办理。', done: '已办理', takenIn: '窗口已受理，待审批',
}, {
  menu: {
    work: 'Decisions', queue: 'Awaiting decision', second: 'For a second officer', decided: 'Decided', proposals: 'To be cancelled', counterGroup: 'Counter', counter: 'At the counter',
    corrections: 'Corrections of qualifications', institutionsGroup: 'Institutions', institutions: 'Institutions', accounts: 'Accounts of institutions',
    renames: 'Renames', information: 'Information', policies: 'Policies in force', statistics: 'Statistics', announcements: 'Announcements', questions: 'Questions', notices: 'Notices',
    settings: 'Settings', security: 'Security', help: 'Help centre',
  },
  type: 'Business', applicant: 'Applicant', institution: 'Institution', category: 'Category', starter: 'Started by', submitted: 'Submitted', accepted: 'Accepted on',
  promised: 'Promised by', due: 'Due by law', decidedOn: 'Decided on', open: 'Open', view: 'View',
  starters: { DOCTOR: 'doctor', INSTITUTION: 'institution', COMMISSION: 'counter' } as Record<string, string>,
  person: 'Name', practiceCode: 'Practice code', level: 'Level', scopes: 'Scopes', authority: 'Authority', approvedOn: 'Approved on', province: 'Province', from: 'From',
  to: 'To', chineseMedicine: 'Chinese medicine', away: 'This kind of business is not available now; the application waits and goes on when it is back.', done: 'Done', takenIn: 'taken in at the counter, to be decided',
});

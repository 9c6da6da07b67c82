import { words } from '@/words';

/** Words of institutions, their licences, accounts and renames. */
export const institutionWords = words({
  lead: '按名称查找本省有效的医疗机构，登记执业许可证、查看审批机关设置。', name: '机构名称', found: '机构', none: '没有符合的机构', level: '等级', address: '地址', division: '区划', subjects: '诊疗科目', kind: '机构类别',
  kinds: { MEDICAL: '医疗机构', PREVENTIVE: '预防机构', MATERNAL_CHILD: '妇幼保健机构' } as Record<string, string>, limit: '最多显示 50 个，请输入名称的一部分。',
  licence: '执业许可证', noLicence: '尚未登记执业许可证，该机构未公示（R-PUB-03）。', enter: '登记', correct: '更正', licenceLead: '登记后机构的八项信息即行公示（R-PUB-03）。只有发放许可证的机关可以登记。', legal: '法定代表人', principal: '主要负责人',
  validFrom: '有效期自', validTo: '有效期至', issued: '发证机关', enteredBy: '录入',
  authorities: '审批机关设置', authoritiesLead: '由机构按类别设置；未设置的类别，机构不能审核确认（R-REG-06）。', notSet: '未设置', competent: '可以设置为', names: '历次名称', departments: '科室', doctors: (count: number) => `${count} 名医师`, now: '现用',
  accounts: '机构账户', accountsLead: '由发放执业许可证的机关生成。现场核验三项材料后，用户名和一次性密码发送到责任人手机（R-ACC-35、R-ACC-36）。', issue: '发放账户', username: '用户名', usernameHint: '字母开头，6–12 位字母和数字', responsible: '责任人姓名', mobile: '责任人手机号码',
  post: '岗位', posts: { MANAGER: '管理员', OPERATOR: '经办', REVIEWER: '审核' } as Record<string, string>, created: '生成时间', states: { ISSUED: '待首次登录', ACTIVE: '已启用', CLOSED: '已停用' } as Record<string, string>, checked: '现场核验的材料',
  materials: { LICENCE_DUPLICATE: '执业许可证副本原件及复印件', AUTHORISATION_LETTER: '授权委托书', IDENTITY_DOCUMENT: '责任人身份证件原件及复印件' } as Record<string, string>, renew: '重发一次性密码', renewShort: '重发密码', closeShort: '停用', renewText: '账户重新开始，原密码和会话失效；新的一次性密码发送到预留手机。',
  close: '停用账户', closeText: '停用后不能恢复，其会话立即结束。机构需要时重新发放。', sent: '已发送到责任人手机。', noAccounts: '本机关尚未发放机构账户',
  renames: '机构更名审批', renamesLead: '机构提交的更名。同意后新名称自当日启用，医师注册信息随之显示新名称，注册本身不变（R-INS-05）。', noRenames: '没有待审批的更名', before: '现名称', after: '拟用名称', reason: '缘由', proposed: '提交', approve: '同意', refuse: '不同意',
  approveText: '新名称自今日启用，历次名称保留。', refuseText: '书面理由将告知机构。',
}, {
  lead: 'Find the institutions of the province by name, enter practice licences, see which authorities decide.', name: 'Name', found: 'Institutions', none: 'No such institution', level: 'Grade', address: 'Address', division: 'Division',
  subjects: 'Clinical subjects', kind: 'Kind', kinds: { MEDICAL: 'medical', PREVENTIVE: 'preventive', MATERNAL_CHILD: 'maternal and child care' } as Record<string, string>, limit: 'At most 50 are shown: type a part of the name.',
  licence: 'Practice licence', noLicence: 'No licence is entered; the institution is not public (R-PUB-03).', enter: 'Enter', correct: 'Correct', licenceLead: 'Its eight items are public from then on (R-PUB-03). Only the authority that issued the licence may enter it.',
  legal: 'Legal representative', principal: 'Principal', validFrom: 'Valid from', validTo: 'Valid to', issued: 'Issued by', enteredBy: 'Entered',
  authorities: 'Approving authorities', authoritiesLead: 'Set by the institution, by category; where none is set it cannot confirm (R-REG-06).', notSet: 'not set', competent: 'May be', names: 'Names', departments: 'Departments',
  doctors: (count: number) => (count === 1 ? '1 doctor' : `${count} doctors`), now: 'present',
  accounts: 'Accounts of institutions', accountsLead: 'Issued by the authority that licensed the institution. After the check of three papers on site, username and one-time password go to the responsible person’s mobile (R-ACC-35, R-ACC-36).',
  issue: 'Issue an account', username: 'Username', usernameHint: 'Begins with a letter, 6 to 12 letters and digits', responsible: 'Responsible person', mobile: 'Mobile of the responsible person', post: 'Post',
  posts: { MANAGER: 'manager', OPERATOR: 'operator', REVIEWER: 'reviewer' } as Record<string, string>, created: 'Created', states: { ISSUED: 'first sign-in to come', ACTIVE: 'in use', CLOSED: 'closed' } as Record<string, string>, checked: 'Checked on site',
  materials: { LICENCE_DUPLICATE: 'Duplicate of the licence, original and copy', AUTHORISATION_LETTER: 'Letter of authorisation', IDENTITY_DOCUMENT: 'Identity document, original and copy' } as Record<string, string>, renew: 'New one-time password', renewShort: 'Renew', closeShort: 'Close',
  renewText: 'The account begins anew: password and sessions end; a new one-time password goes to the mobile left.', close: 'Close the account', closeText: 'For good; its sessions end at once. Issue a new one if needed.', sent: 'Sent to the responsible person’s mobile.', noAccounts: 'This authority has issued no accounts',
  renames: 'Renames', renamesLead: 'What institutions propose. Approved, the new name is in force from that day and shown in all registrations, which stay as they are (R-INS-05).', noRenames: 'No rename awaits a decision', before: 'Present name', after: 'Proposed name',
  reason: 'Reason', proposed: 'Proposed', approve: 'Approve', refuse: 'Refuse', approveText: 'The new name is in force from today; former names are kept.', refuseText: 'The institution is told the written reasons.',
});

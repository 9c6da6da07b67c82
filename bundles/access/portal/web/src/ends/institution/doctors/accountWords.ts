import { words } from '@/words';

/** Words of the pages about accounts of doctors and about checks. */
export const accountWords = words({
  activationLead: '医师注册账户并通过医师信息校验后，才能在此生成激活码。激活码只生成一次，自动发送到医师已验证的手机或邮箱；医师未收到的，请口头告知，不再重复发放（R-ACC-11、R-ACC-19）。',
  automatic: '自动激活', automaticOn: '已开通：医师验证手机或邮箱后刷新页面即激活，不需激活码（R-ACC-18）。', automaticOff: '未开通：逐人生成激活码。', switchOn: '开通自动激活', switchOff: '关闭自动激活',
  automaticText: '开通后，通过信息校验并验证手机或邮箱的本院医师，刷新页面即自动激活。', changedBy: (by: string, at: string) => `${by} 于 ${at} 设置`,
  waiting: '待激活账户', noneWaiting: '没有待激活的账户', noneWaitingText: '查询不到某位医师的，请先用“注册信息验证”核对其执业机构是否为本机构的标准名称；不一致的，请联系卫生健康行政部门更正（R-ACC-23）。',
  createdAt: '账户注册时间', issuedAt: '激活码生成时间', issue: '生成激活码', notIssued: '尚未生成', sent: '已生成', code: '激活码', issued: (name: string) => `${name}的激活码`,
  issuedText: '激活码已发送到医师已验证的手机或邮箱。系统只在此刻显示这一次；医师没有收到的，请当面或电话告知本人。', askIssue: (name: string) => `为${name}生成激活码？`, askIssueText: '请确认此人为本院在岗医师。激活码只生成一次，不再重复发放。', copy: '复制', copied: '已复制',
  accountsLead: '发现本院医师账户异常或被错误注册的，可以撤销该账户，由医师重新注册账户。执业注册不受影响；在办申请将关闭，医师会收到通知（R-ACC-33）。', noAccounts: '本院医师还没有账户', verified: '资格验证状态', verifiedYes: '已验证', verifiedNo: '未验证',
  revoke: '撤销账户', askRevoke: (name: string) => `撤销${name}的账户？`, revoked: '已撤销的账户', revokedAt: '撤销时间', noRevoked: '没有撤销过账户',
  checkLeads: {
    QUALIFICATION: '按证件号码查询一名医师的医师资格。每次查询均记录在案（R-ACC-39）。', REGISTRATION: '按证件号码查询一名医师的执业注册，核对执业机构是否为本机构的标准名称。每次查询均记录在案（R-ACC-23、R-ACC-39）。',
    CREDIT: '按证件号码查询一名医师的行政处罚、限制从业、考核不合格等记录。每次查询均记录在案（R-ACC-39）。',
  } as Record<string, string>,
  idType: '证件类型', idNo: '证件号码', purposeHint: '一次只能查询一人；仅限因聘用、注册等业务需要查询。', none: { QUALIFICATION: '没有查询到医师资格', REGISTRATION: '没有查询到执业注册', CREDIT: '没有查询到不良记录' } as Record<string, string>, noneText: '请核对证件类型和号码。结果仅反映本系统中的记录。', found: (id: string) => `查询结果 · ${id}`,
  nameAgrees: '机构名称一致', nameDiffers: '机构名称与标准名称不一致，请联系卫生健康行政部门更正', ownHere: '主要执业机构为本机构', log: '本机构的查询记录', kinds: { QUALIFICATION: '资格', REGISTRATION: '注册', CREDIT: '信用' } as Record<string, string>, results: '记录数',
  year: '获得年度', school: '毕业院校', major: '所学专业', qualificationCode: '资格证书编码', issuer: '发证省份', origin: '资格来源', valid: '有效', rescinded: '已撤销', notIssuedCode: '尚未下达',
  kind: '种类', from: '起始日期', to: '截止日期', document: '文书',
}, {
  activationLead: 'A code can be issued once a doctor has an account that was found in the registers. It is issued once and sent to the verified mobile number or address; who did not receive it is told by you: it is never sent again (R-ACC-11, R-ACC-19).',
  automatic: 'Automatic activation', automaticOn: 'On: a doctor with a verified mobile number or address is activated on reloading the page, without a code (R-ACC-18).', automaticOff: 'Off: codes are issued one by one.', switchOn: 'Switch it on', switchOff: 'Switch it off',
  automaticText: 'Doctors of this institution who were found in the registers and have verified a mobile number or address are then activated on reloading the page.', changedBy: (by: string, at: string) => `set by ${by}, ${at}`,
  waiting: 'Accounts that wait', noneWaiting: 'No account waits', noneWaitingText: 'Is a doctor missing? Check under “Registration” whether the registration names this institution by its standard name; if not, the commission corrects it (R-ACC-23).',
  createdAt: 'Account created', issuedAt: 'Code issued', issue: 'Issue the code', notIssued: 'not issued', sent: 'issued', code: 'Activation code', issued: (name: string) => `Activation code of ${name}`,
  issuedText: 'It was sent to the doctor’s verified mobile number or address. It is shown here once, now; tell the doctor in person if it does not arrive.', askIssue: (name: string) => `Issue a code for ${name}?`, askIssueText: 'Make sure that this is a doctor of yours. A code is issued once and not sent again.', copy: 'Copy', copied: 'copied',
  accountsLead: 'An account of one of your doctors that is abnormal or was opened by mistake can be revoked; the doctor then opens another. Registrations stay; open applications are closed; the doctor is told (R-ACC-33).', noAccounts: 'None of your doctors has an account yet', verified: 'Found in the registers', verifiedYes: 'yes', verifiedNo: 'no',
  revoke: 'Revoke', askRevoke: (name: string) => `Revoke the account of ${name}?`, revoked: 'Revoked accounts', revokedAt: 'Revoked', noRevoked: 'None was revoked',
  checkLeads: {
    QUALIFICATION: 'Look up one doctor’s qualifications by document number. Every question is logged (R-ACC-39).', REGISTRATION: 'Look up one doctor’s registrations by document number, and whether they name your institution rightly. Every question is logged (R-ACC-23, R-ACC-39).',
    CREDIT: 'Look up penalties, bans and failed assessments of one doctor by document number. Every question is logged (R-ACC-39).',
  } as Record<string, string>,
  idType: 'Kind of document', idNo: 'Number', purposeHint: 'One person at a time, and only where employment or registration needs it.', none: { QUALIFICATION: 'No qualification found', REGISTRATION: 'No registration found', CREDIT: 'Nothing is recorded against this doctor' } as Record<string, string>, noneText: 'Check kind and number of the document. The answer tells what these registers hold.', found: (id: string) => `Found · ${id}`,
  nameAgrees: 'name agrees', nameDiffers: 'not the standard name: ask the commission to correct it', ownHere: 'main institution here', log: 'What this institution has asked', kinds: { QUALIFICATION: 'qualification', REGISTRATION: 'registration', CREDIT: 'credit' } as Record<string, string>, results: 'Records',
  year: 'Year', school: 'School', major: 'Major', qualificationCode: 'Certificate code', issuer: 'Province', origin: 'Origin', valid: 'valid', rescinded: 'rescinded', notIssuedCode: 'not issued yet',
  kind: 'Kind', from: 'From', to: 'To', document: 'Document',
});

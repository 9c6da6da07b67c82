import { words } from '@/words';

/** Words of the ends where staff sign in. */
export const staffWords = words({
  title: { INSTITUTION: '医疗机构端登录', AUTHORITY: '卫健委端登录', NATIONAL: '国家端登录' },
  lead: {
    INSTITUTION: '使用发放执业许可证的审批机关生成的机构账户登录。', AUTHORITY: '使用本机关工作人员账户登录。', NATIONAL: '使用国家端工作人员账户登录。',
  },
  tenant: '地区', username: '用户名', password: '密码', newPassword: '新密码', passwordRule: '8–64 位，须同时含有字母和数字，不含空格，区分大小写',
  code: '短信验证码', sendCode: '发送验证码', sent: (until: string) => `验证码已发送到领取账户时预留的手机，有效至 ${until}。`,
  first: '首次登录：须凭预留手机收到的验证码设置新密码。', finish: '完成首次登录', otherRole: '当前登录的账户不属于本端，请退出后使用本端账户登录。',
  notices: '通知', noticesLead: '与本单位有关的业务进展。',
  security: '安全设置', securityLead: '修改本账户的登录密码。修改后，本账户在其他设备上的登录即刻退出。', account: '账户', office: '单位账户名称', post: '岗位',
  posts: { MANAGER: '管理员', OPERATOR: '经办', REVIEWER: '审核' } as Record<string, string>,
  lost: {
    INSTITUTION: '忘记密码或连续输错被锁定的：锁定期满（页面提示的分钟数）后可以再试；经办、审核人员请本机构管理员重新发送一次性密码，管理员请发放账户的审批机关重新发放。',
    AUTHORITY: '忘记密码或连续输错被锁定的：锁定期满（页面提示的分钟数）后可以再试，或者请本机关的系统管理人员重新发放。', NATIONAL: '忘记密码或连续输错被锁定的：锁定期满（页面提示的分钟数）后可以再试，或者请系统运行人员重新发放。',
  },
}, {
  title: { INSTITUTION: 'Sign in as an institution', AUTHORITY: 'Sign in as a health commission', NATIONAL: 'Sign in at the national end' },
  lead: {
    INSTITUTION: 'With the account issued by the authority that licensed the institution.', AUTHORITY: 'With your account at this authority.',
    NATIONAL: 'With your account at the national end.',
  },
  tenant: 'Province', username: 'Username', password: 'Password', newPassword: 'New password',
  passwordRule: '8 to 64 characters, letters and digits both, no spaces, case matters',
  code: 'Code received', sendCode: 'Send the code', sent: (until: string) => `The code was sent to the mobile number left at collection; it is valid until ${until}.`,
  first: 'First sign-in: set a new password with the code sent to the mobile number left at collection.', finish: 'Finish the first sign-in',
  otherRole: 'The account that is signed in does not belong to this end. Sign out and use an account of this end.',
  notices: 'Notices', noticesLead: 'What concerns this office.',
  security: 'Security', securityLead: 'Change the password of this account. Other devices are signed out at once.', account: 'Account', office: 'Name', post: 'Post',
  posts: { MANAGER: 'manager', OPERATOR: 'operator', REVIEWER: 'reviewer' } as Record<string, string>,
  lost: {
    INSTITUTION: 'Forgotten, or locked after wrong passwords? Try again after the minutes that the page names. Operators and reviewers ask their manager for a new one-time password, managers the authority that issued the account.',
    AUTHORITY: 'Forgotten, or locked after wrong passwords? Try again after the minutes that the page names, or ask whoever runs the system at your authority for a new one.', NATIONAL: 'Forgotten, or locked after wrong passwords? Try again after the minutes that the page names, or ask the operator for a new one.',
  },
});

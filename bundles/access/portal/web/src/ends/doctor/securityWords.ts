import { words } from '@/words';

/** Words of the security settings. */
export const securityWords = words({
  lead: '修改密码、手机和邮箱。新的手机或邮箱须通过验证后才替换原来的。', identity: '身份信息', fixed: '账户激活后，姓名和证件号码须凭身份证明文件到审批机关更正。',
  verified: '已验证', unverified: '未验证', change: '修改', verify: '验证', sendCode: '发送验证码', newMobile: '新手机号码', newEmail: '新电子邮箱', done: '已更新。',
}, {
  lead: 'Change password, mobile number and e-mail address. A new number or address replaces the old one once it is verified.', identity: 'Identity', fixed: 'After activation name and document are corrected at the authority, with proof.',
  verified: 'verified', unverified: 'not verified', change: 'Change', verify: 'Verify', sendCode: 'Send a code', newMobile: 'New mobile number', newEmail: 'New e-mail address', done: 'Changed.',
});

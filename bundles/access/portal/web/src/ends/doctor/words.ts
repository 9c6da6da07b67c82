import { words } from '@/words';

/** Words of the doctor's end that more than one page uses. */
export const doctorWords = words({
  signInTitle: '医师登录', signInLead: '用户名、已验证的手机号码或资格证书编码均可登录。', login: '用户名 / 手机号码 / 资格证书编码', password: '密码',
}, {
  signInTitle: 'Sign in as a doctor', signInLead: 'With your username, verified mobile number or qualification code.', login: 'Username, mobile number or qualification code', password: 'Password',
});

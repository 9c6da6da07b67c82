import { words } from '@/words';

/** Words of changing a password. */
export const passwordWords = words({
  title: '登录密码', oldPassword: '原密码', newPassword: '新密码', again: '再次输入新密码', notSame: '两次输入的新密码不一致。', changed: '密码已修改，其他设备上的登录已退出。',
}, {
  title: 'Password', oldPassword: 'Present password', newPassword: 'New password', again: 'New password again', notSame: 'The two new passwords differ.',
  changed: 'The password is changed; other devices are signed out.',
});

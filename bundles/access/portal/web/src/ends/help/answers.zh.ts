/** A question and its answer. */
export interface Answer {
  [key: string]: string;
  q: string;
  a: string;
}

/** Questions that belong together. */
export interface Topic {
  [key: string]: string | Answer[];
  title: string;
  questions: Answer[];
}

export const zh: Topic[] = [
  { title: '账户与激活', questions: [
    { q: '医师如何完成电子化注册账户的激活？', a: '1. 已开展电子化注册的地区，当前注册为有效状态的：验证通过后由当前主执业机构生成激活码，发送到您已验证的手机或邮箱，登录后输入激活码。\n2. 有效注册在未开展电子化注册地区的：可以直接申请注册或变更，卫生健康委审批通过后账户自动激活。\n3. 注册均为无效状态（备案、注销、区内到区外变更等）的：直接输入本人的资格证书编码激活。\n4. 有资格而未注册（含新考取资格）的：直接输入本人的资格证书编码激活。' },
  ] },
];

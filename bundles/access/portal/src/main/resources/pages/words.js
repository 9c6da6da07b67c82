/** The wording of the page: Chinese in official terms, English as translation. */
export const WORDS = {
  zh: {
    htmlLang: 'zh-CN', other: 'English', otherLang: 'en',
    skip: '跳到查询', brand: '杏林', system: '医师电子化注册信息系统',
    title: '医师执业注册信息查询', lead: '查询在册医师经审批公示的执业注册信息。',
    province: '省份', choose: '请选择', nation: '全国', away: '（暂不可用）', name: '姓名', nameHint: '请输入医师全名',
    institution: '执业机构', optional: '选填', institutionHint: '机构名称的一部分', ask: '查询', asking: '正在查询…',
    footnote: '依法公示姓名、性别、医师级别、执业类别、证书编码、执业地点、执业机构、执业范围、发证机关九项信息；'
      + '不公示身份证件号码和联系方式。信息如有出入，请向发证机关核实。',
    needProvince: '请选择省份。', needName: '请输入姓名。',
    found: (count) => `查询结果：${count} 条`,
    more: '仅显示前 20 条。请填写执业机构，缩小范围。',
    noneTitle: '未查询到有效的执业注册信息',
    none: '请核对省份和姓名；姓名须与执业证书完全一致。\n已注销、变更出的注册不再公示。',
    failedTitle: '查询未能完成', failed: '网络或服务暂时不可用，请稍后再试。', again: '重试',
    awayTitle: '该地区暂不可用', awayText: '该地区的公示服务正在维护，请稍后再试。',
    slowTitle: '查询过于频繁', slow: (seconds) => `请在 ${seconds} 秒后再试。`, slowOver: '现在可以再次查询。',
    listFailed: '未能取得省份列表。',
    items: ['姓名', '性别', '医师级别', '执业类别', '证书编码', '执业地点', '执业机构', '执业范围', '发证机关'],
    main: '主要执业机构', join: '、',
  },
  en: {
    htmlLang: 'en', other: '中文', otherLang: 'zh-CN',
    skip: 'Skip to the search', brand: 'Xinglin', system: 'Electronic registration of doctors',
    title: 'Look up a doctor’s registration', lead: 'Approved and published registrations of doctors on the register.',
    province: 'Province', choose: 'Choose', nation: 'All of China', away: ' (not available now)', name: 'Name',
    nameHint: 'Full name in Chinese', institution: 'Institution', optional: 'optional',
    institutionHint: 'Part of the institution’s name', ask: 'Search', asking: 'Searching…',
    footnote: 'Nine items are published by law: name, gender, level, category, certificate code, practice place, institution, '
      + 'scope and issuing authority. Identity documents and contact details are never published. '
      + 'If something is wrong, please ask the issuing authority.',
    needProvince: 'Choose a province.', needName: 'Enter a name.',
    found: (count) => (count === 1 ? '1 registration' : `${count} registrations`),
    more: 'Only the first 20 are shown. Name the institution to narrow the search.',
    noneTitle: 'No valid registration found',
    none: 'Check the province and the name, which must be exactly as on the certificate. '
      + 'Cancelled and moved registrations are not published.',
    failedTitle: 'The search did not finish', failed: 'The network or the service is away for now. Try again soon.',
    again: 'Try again',
    awayTitle: 'This province is not available now', awayText: 'Its public register is being maintained. Try again later.',
    slowTitle: 'Too many searches', slow: (seconds) => `Try again in ${seconds} seconds.`, slowOver: 'You can search again now.',
    listFailed: 'The list of provinces could not be loaded.',
    items: ['Name', 'Gender', 'Level', 'Category', 'Certificate code', 'Practice place', 'Institution', 'Scope',
      'Issuing authority'],
    main: 'main', join: ', ',
  },
};

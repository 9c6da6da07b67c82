import { words } from '@/words';

/** Words of the public register. */
export const searchWords = words({
  title: '医师执业注册信息查询', lead: '查询在册医师经审批公示的执业注册信息。',
  province: '省份', nation: '全国', away: '（暂不可用）', name: '姓名', nameHint: '请输入医师全名',
  institution: '执业机构', institutionHint: '机构名称的一部分', ask: '查询', asking: '正在查询…',
  footnote: '依法公示姓名、性别、医师级别、执业类别、证书编码、执业地点、执业机构、执业范围、发证机关九项信息；不公示身份证件号码和联系方式。信息如有出入，请向发证机关核实。',
  needProvince: '请选择省份。', needName: '请输入姓名。', found: (count: number) => `查询结果：${count} 条`,
  more: '仅显示前 20 条。请填写执业机构，缩小范围。', noneTitle: '未查询到有效的执业注册信息',
  none: '请核对省份和姓名；姓名须与执业证书完全一致。\n已注销、变更出的注册不再公示。', slowOver: '现在可以再次查询。',
  items: { name: '姓名', gender: '性别', level: '医师级别', category: '执业类别', practiceCode: '证书编码', practicePlace: '执业地点', institutions: '执业机构', scopes: '执业范围', authority: '发证机关' },
  main: '主要执业机构', open: '查看并打印', record: '医师执业注册信息', again: '重新查询',
  printed: (time: string) => `查询时间 ${time}（北京时间）。所示为当时有效的公示信息。`, recordNone: '该执业注册现已无效，或者不在该省公示。',
  proving: '正在完成防抓取校验…',
}, {
  title: 'Look up a doctor’s registration', lead: 'Approved and published registrations of doctors on the register.',
  province: 'Province', nation: 'All of China', away: ' (not available now)', name: 'Name', nameHint: 'Full name in Chinese',
  institution: 'Institution', institutionHint: 'Part of the institution’s name', ask: 'Search', asking: 'Searching…',
  footnote: 'Nine items are published by law: name, gender, level, category, certificate code, practice place, institution, scope and issuing authority. Identity documents and contact details are never published. If something is wrong, please ask the issuing authority.',
  needProvince: 'Choose a province.', needName: 'Enter a name.', found: (count: number) => (count === 1 ? '1 registration' : `${count} registrations`),
  more: 'Only the first 20 are shown. Name the institution to narrow the search.', noneTitle: 'No valid registration found',
  none: 'Check the province and the name, which must be exactly as on the certificate. Cancelled and moved registrations are not published.', slowOver: 'You can search again now.',
  items: { name: 'Name', gender: 'Gender', level: 'Level', category: 'Category', practiceCode: 'Certificate code', practicePlace: 'Practice place', institutions: 'Institution', scopes: 'Scope', authority: 'Issuing authority' },
  main: 'main', open: 'View and print', record: 'Registration of a doctor', again: 'New search',
  printed: (time: string) => `As published at ${time} (Beijing time).`, recordNone: 'This registration is not valid any more, or not published in this province.',
  proving: 'Proving that this is no robot…',
});

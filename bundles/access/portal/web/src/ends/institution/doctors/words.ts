import { words } from '@/words';

/** Words of the pages about an institution's doctors. */
export const doctorsWords = words({
  leads: { VALID: '主要执业机构为本机构、在册有效的医师。', DEPARTED: '原主要执业机构为本机构、已不在册的医师：注册备案，或者以其他方式终止注册。备案满二年未继续执业的，予以注销（R-REG-174）。' } as Record<string, string>,
  updated: (count: number) => `共 ${count} 名医师`, cause: '原因', endedOn: '终止日期', causes: { departure: '注册备案', 'departed-transfer': '调离', 'departed-retired': '退休', 'departed-resigned': '退职', 'departed-dismissed': '被辞退', 'departed-expelled': '被开除', 'departed-other': '其他情形', 'departed-two-years': '备案满二年未继续执业', moved: '变更出', 'to-military': '变更到军队', superseded: '助师升医师', rescinded: '撤销', 'improper-means': '以不正当手段取得',
    'cancel-1': '注销：死亡或者被宣告失踪', 'cancel-2': '注销：受刑事处罚', 'cancel-3': '注销：受吊销《医师执业证书》行政处罚', 'cancel-4': '注销：定期考核不合格，培训后再次考核仍不合格', 'cancel-5': '注销：连续两个考核周期未参加定期考核', 'cancel-6': '注销：中止医师执业活动满二年', 'cancel-7': '注销：身体健康状况不适宜继续执业', 'cancel-8': '注销：出借、出租、抵押、转让、涂改《医师执业证书》', 'cancel-9': '注销：在医师资格考试中参与有组织作弊', 'cancel-10': '注销：本人主动申请', 'cancel-11': '注销：国家规定的其他情形' } as Record<string, string>,
  filingLeads: {
    'FILING-out': '主要执业机构为本机构的医师在其他机构的有效备案。', 'FILING-in': '主要执业机构为其他机构、备案在本机构执业的医师。',
    'LEGACY_MULTISITE-out': '2017年4月1日前按多地点执业政策办理的记录，可以查询和取消，不可新增（R-REG-165）。', 'LEGACY_MULTISITE-in': '2017年4月1日前按多地点执业政策办理的记录，可以查询和取消，不可新增（R-REG-165）。',
  } as Record<string, string>, noFilings: '没有记录',
  elsewhereLead: '本院医师在其他省份的执业注册。', hereId: '本院医师', noElsewhere: '本院医师在外省没有注册', province: '省份',
  history: '历史沿革', actions: '办理业务', noHistory: '没有记录', version: '生效日期', biz: '业务', bizStates: { REGISTERED: '注册', RE_REGISTERED: '重新注册', UPGRADED: '助师升医师', CHANGED: '变更', MOVED_IN: '区外到区内', MOVED_OUT: '区内到区外', MILITARY_IN: '军队变更入', MILITARY_OUT: '变更到军队', DEPARTED: '备案', CANCELLED: '注销' } as Record<string, string>,
  notOurs: '本机构没有此医师的执业注册。', ended: (date: string) => `${date} 起失效`, divergent: '与其他省份的注册不一致（R-REG-121）', setDepartment: '设置科室', setBy: (by: string) => `由${by}设置`,
  departmentOnlyActive: '只有已激活账户的医师才能设置所在科室（R-REG-235）。', departmentTitle: (name: string) => `${name}所在科室`, noDepartments: '还没有科室，请先在“设置本院科室信息”中新增。',
}, {
  leads: { VALID: 'Doctors on the register whose main institution this is.', DEPARTED: 'Doctors who are off the register and whose main institution this was: departed, or ended otherwise. After two years without further practice a departed registration is cancelled (R-REG-174).' } as Record<string, string>,
  updated: (count: number) => `${count} doctors`, cause: 'Cause', endedOn: 'Ended on', causes: { departure: 'departure', 'departed-transfer': 'transfer', 'departed-retired': 'retired', 'departed-resigned': 'resigned', 'departed-dismissed': 'dismissed', 'departed-expelled': 'expelled', 'departed-other': 'other', 'departed-two-years': 'departed two years ago', moved: 'moved out', 'to-military': 'to the military', superseded: 'upgrade', rescinded: 'rescinded', 'improper-means': 'obtained by improper means',
    'cancel-1': 'cancelled: death, or declared missing', 'cancel-2': 'cancelled: criminal punishment', 'cancel-3': 'cancelled: practice certificate revoked as a penalty', 'cancel-4': 'cancelled: assessment failed, and failed again after training', 'cancel-5': 'cancelled: no assessment in two consecutive cycles', 'cancel-6': 'cancelled: practice interrupted for two years', 'cancel-7': 'cancelled: state of health unfit for practice', 'cancel-8': 'cancelled: practice certificate lent, let, pledged, transferred or altered', 'cancel-9': 'cancelled: organised cheating in the qualification exam', 'cancel-10': 'cancelled: the doctor’s own wish', 'cancel-11': 'cancelled: other grounds that the state lays down' } as Record<string, string>,
  filingLeads: {
    'FILING-out': 'Valid filings elsewhere of doctors whose main institution this is.', 'FILING-in': 'Doctors of other institutions whose practice here is filed.',
    'LEGACY_MULTISITE-out': 'Made before 1 April 2017 under the old multi-site rules; they can be seen and cancelled, not added (R-REG-165).', 'LEGACY_MULTISITE-in': 'Made before 1 April 2017 under the old multi-site rules; they can be seen and cancelled, not added (R-REG-165).',
  } as Record<string, string>, noFilings: 'No records',
  elsewhereLead: 'Registrations of our doctors in other provinces.', hereId: 'Our doctor', noElsewhere: 'None of our doctors is registered elsewhere', province: 'Province',
  history: 'History', actions: 'Start a business', noHistory: 'No records', version: 'From', biz: 'Business', bizStates: { REGISTERED: 'registration', RE_REGISTERED: 're-registration', UPGRADED: 'upgrade', CHANGED: 'change', MOVED_IN: 'moved in', MOVED_OUT: 'moved out', MILITARY_IN: 'from the military', MILITARY_OUT: 'to the military', DEPARTED: 'departure', CANCELLED: 'cancellation' } as Record<string, string>,
  notOurs: 'This institution has no registration of this doctor.', ended: (date: string) => `invalid from ${date}`, divergent: 'differs from a registration in another province (R-REG-121)', setDepartment: 'Set department', setBy: (by: string) => `set by ${by}`,
  departmentOnlyActive: 'Only doctors with an activated account can be put into a department (R-REG-235).', departmentTitle: (name: string) => `Department of ${name}`, noDepartments: 'No departments yet: add them under “Departments”.',
});

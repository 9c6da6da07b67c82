import { words } from '@/words';

/** Words of the pages that show a doctor's own records. */
export const recordWords = words({
  qualificationsLead: '来自国家医学考试中心和省级卫生健康行政部门的医师资格记录；信息维护不改变医师资格信息。', noQualification: '未查询到医师资格信息', noQualificationText: '请核对姓名和证件号码，或者参照帮助中心的指南修改、补录。',
  valid: '有效', rescinded: '已撤销', notIssued: '尚未下达', origin: '资格来源', origins: { EXAM: '国家医师资格考试', LEGACY: '老人老办法', MILITARY: '军队', HMT_RECOGNITION: '港澳台认定', TCM_SKILL: '中医（专长）' },
  registrationsLead: '各省的执业注册、多执业机构备案和多地点执业记录。', filings: '多执业机构备案', sites: '多地点执业（2017年4月1日前）', noFilings: '没有备案记录', until: (from: string, to: string) => `${from} 至 ${to}`, open: '长期',
  ended: (date: string) => `${date} 起失效`, divergent: '与其他省份的注册不一致', eRegId: '电子化注册识别码', chooseDepartment: '选择科室', departmentText: '从主要执业机构的科室中选择，立即保存。', noDepartments: '机构还没有设置科室。',
  assessmentsLead: '医师定期考核记录，由主要执业机构和审批机关录入。', noAssessments: '没有考核记录', cycle: '考核周期', procedure: '考核程序', result: '考核结果', retest: '再次考核', assessor: '考核机构',
  procedures: { GENERAL: '一般程序', SIMPLIFIED: '简易程序' }, results: { PASSED: '合格', FAILED: '不合格', MISSED: '未参加' },
}, {
  qualificationsLead: 'From the national examination centre and the provinces. Maintaining your data never changes a qualification.', noQualification: 'No qualification found', noQualificationText: 'Check name and document number, or follow the guides of the help centre.',
  valid: 'valid', rescinded: 'rescinded', notIssued: 'not issued yet', origin: 'Origin', origins: { EXAM: 'national examination', LEGACY: 'recognised before 1999', MILITARY: 'military', HMT_RECOGNITION: 'Hong Kong, Macau, Taiwan recognition', TCM_SKILL: 'TCM specialist' },
  registrationsLead: 'Registrations, filings and old multi-site records in all provinces.', filings: 'Filings at further institutions', sites: 'Multi-site practice (before 2017-04-01)', noFilings: 'No filings', until: (from: string, to: string) => `${from} to ${to}`, open: 'open',
  ended: (date: string) => `invalid from ${date}`, divergent: 'differs from a registration in another province', eRegId: 'Identification code', chooseDepartment: 'Choose a department', departmentText: 'From the main institution’s list; saved at once.', noDepartments: 'The institution has no departments yet.',
  assessmentsLead: 'Periodic assessments, entered by the main institution and its authority.', noAssessments: 'No assessments', cycle: 'Cycle', procedure: 'Procedure', result: 'Result', retest: 'Repeated', assessor: 'Assessed by',
  procedures: { GENERAL: 'general', SIMPLIFIED: 'simplified' }, results: { PASSED: 'passed', FAILED: 'failed', MISSED: 'missed' },
});

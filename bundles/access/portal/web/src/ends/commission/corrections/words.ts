import { words } from '@/words';

/** Words of corrections of what the examination gave. */
export const correctionWords = words({
  lead: '考试资格信息有误的，由考点所在地机关受理，省级审核后按月报国家医学考试中心（R-FEED-31、R-FEED-32）。老人资格由省级在窗口办理“更正老人资格”，不报送（R-FEED-37）。', take: '受理更正', none: '没有处于此状态的更正', filed: '受理时间', items: '更正项目', batch: '汇总批次', reason: '理由', evidence: '证明材料',
  states: {
    FILED: '已受理，待考点审核', POINT_REVIEWED: '考点已审核，待省级审核', PROVINCE_APPROVED: '省级已同意，待月末报送', SENT: '已报国家医学考试中心', NMEC_APPLIED: '已更正，待核对', NMEC_REJECTED: '考试中心不予更正', RECONCILED: '已办结', REFUSED: '不同意',
  } as Record<string, string>,
  item: { NAME: '姓名', GENDER: '性别', BIRTH_DATE: '出生日期', ID_NO: '身份证号', EDUCATION: '学历', SCHOOL: '毕业学校', MAJOR: '专业' } as Record<string, string>,
  proof: { HOUSEHOLD_PROOF: '户籍所在地县级以上公安机关证明', FORMER_NAME_PROOF: '户口簿曾用名证明', CITY_ERROR_STATEMENT: '市级报名录入错误说明', DIPLOMA_AT_ENROLMENT: '报名时所用学历证书', OTHER: '省级规定的其他材料' } as Record<string, string>,
  review: '考点意见', agree: '同意', disagree: '不同意', decide: '省级审核', approve: '同意并报送', refuse: '不同意', opinion: '意见', reject: '登记考试中心不予更正', reconcile: '办结', history: '办理经过', process: '办理', next: '此状态没有需要本机关办理的事项。',
  reviewText: '受理机关核对原始报名材料后签署意见。', decideText: '省级审核同意的，随当月汇总表报送国家医学考试中心。', rejectText: '登记国家医学考试中心的答复。', reconcileText: '资格信息与注册信息一致后办结；身份证号更正后资格编码改变的，先办理更换医师资格（R-FEED-35）。',
  idLead: '请先按更正后的有效证件核验身份；姓名、性别、出生日期、证件号码以核验的证件为准（R-FEED-34）。', person: '已核验', found: '要更正的资格', byTicket: '按准考证号查找（证件号码有误，未找到资格时）', year: '考试年度', ticket: '准考证号', find: '查找', noneFound: '没有找到资格。',
  choose: '请选择要更正的资格', levelHint: '年度、级别、类别和省份不能更正（R-FEED-30、R-FEED-38）。', education: '更正后的学历', school: '更正后的毕业学校', major: '更正后的专业', number: '文号或名称', file: '受理', replace: '更换医师资格', legacy: '老人资格由省级在窗口办理“更正老人资格”，不报国家医学考试中心（R-FEED-37）。',
}, {
  lead: 'What the examination got wrong is taken in by the authority of the exam point, reviewed by the province and sent to the exam centre each month (R-FEED-31, R-FEED-32). Legacy records are corrected by the province alone, at its counter (R-FEED-37).', take: 'Take one in',
  none: 'No correction in this state', filed: 'Taken in', items: 'Items', batch: 'Monthly file', reason: 'Reason', evidence: 'Evidence',
  states: {
    FILED: 'taken in', POINT_REVIEWED: 'reviewed by the exam point', PROVINCE_APPROVED: 'approved, to be sent', SENT: 'sent to the exam centre', NMEC_APPLIED: 'corrected, to be reconciled', NMEC_REJECTED: 'rejected by the exam centre', RECONCILED: 'done', REFUSED: 'refused',
  } as Record<string, string>,
  item: { NAME: 'Name', GENDER: 'Gender', BIRTH_DATE: 'Date of birth', ID_NO: 'ID number', EDUCATION: 'Education', SCHOOL: 'School', MAJOR: 'Major' } as Record<string, string>,
  proof: {
    HOUSEHOLD_PROOF: 'Proof by the public security of the household', FORMER_NAME_PROOF: 'Former name in the household register', CITY_ERROR_STATEMENT: 'Statement of the city on an error at enrolment', DIPLOMA_AT_ENROLMENT: 'Diploma used at enrolment', OTHER: 'Other, as the province rules',
  } as Record<string, string>,
  review: 'Opinion of the exam point', agree: 'Agree', disagree: 'Disagree', decide: 'Decision of the province', approve: 'Approve and send', refuse: 'Refuse', opinion: 'Opinion', reject: 'Note the rejection', reconcile: 'Close as done', history: 'What happened', process: 'To do',
  next: 'Nothing is to be done by this authority now.', reviewText: 'After comparison with the papers of enrolment.', decideText: 'What is approved goes to the exam centre with the file of its month.', rejectText: 'Note what the exam centre answered.',
  reconcileText: 'When qualification and registrations agree; where the certificate code changed with the number, replace the qualification first (R-FEED-35).',
  idLead: 'Check the right document first: name, gender, date of birth and number are taken from it (R-FEED-34).', person: 'Checked', found: 'Qualification to correct', byTicket: 'Find by admission ticket (where the number is wrong)', year: 'Year of examination', ticket: 'Admission ticket',
  find: 'Find', noneFound: 'No qualification was found.', choose: 'Choose the qualification', levelHint: 'Year, level, category and province cannot be corrected (R-FEED-30, R-FEED-38).', education: 'Education as corrected', school: 'School as corrected', major: 'Major as corrected',
  number: 'Number or name', file: 'Take in', replace: 'Replace the qualification', legacy: 'A legacy record is corrected by the province alone, at its counter, and not sent to the exam centre (R-FEED-37).',
});

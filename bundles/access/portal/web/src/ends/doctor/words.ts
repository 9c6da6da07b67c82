import { words } from '@/words';

/** Words of the doctor's end that more than one page uses. */
export const doctorWords = words({
  menu: {
    own: '我的信息', home: '首页', qualifications: '资格信息', registrations: '执业信息', assessments: '考核信息',
    business: '业务办理', apply: '业务申请', applications: '业务查询', maintenance: '信息维护', reissue: '证书补办', notices: '通知', settings: '账户', security: '安全设置', help: '帮助中心', activate: '账户激活',
  },
  noRegistration: '没有执业注册', noRegistrationText: '取得医师资格后，可以在“业务申请”中申请注册。', noApplication: '没有业务申请',
  noticesLead: '各地区就您的申请、注册和备案发出的通知，与发送到手机或邮箱的相同。', application: '业务申请', submittedAt: '申请时间', institution: '确认机构', authority: '审批机关', type: '业务',
  items: {
    practiceCode: '执业证书编码', place: '执业地点', main: '主要执业机构', scopes: '执业范围', level: '医师级别', category: '执业类别', authority: '审批机关', approvedOn: '审批日期',
    title: '任职资格', education: '学历', school: '毕业院校', department: '科室', qualification: '医师资格', year: '获得年度', code: '资格证书编码', issuer: '发证省份', major: '所学专业', status: '状态', validity: '有效期',
  },
}, {
  menu: {
    own: 'My records', home: 'Home', qualifications: 'Qualifications', registrations: 'Registrations', assessments: 'Assessments',
    business: 'Business', apply: 'Apply', applications: 'My applications', maintenance: 'Maintain my data', reissue: 'Certificate re-issue', notices: 'Notices', settings: 'Account', security: 'Security', help: 'Help centre', activate: 'Activation',
  },
  noRegistration: 'No registration', noRegistrationText: 'With a doctor qualification you can apply for registration under “Apply”.', noApplication: 'No applications',
  noticesLead: 'What the provinces told you of your applications, registrations and filings, as it was sent to your phone or e-mail address.', application: 'Application', submittedAt: 'Submitted', institution: 'Institution', authority: 'Authority', type: 'Business',
  items: {
    practiceCode: 'Certificate code', place: 'Practice place', main: 'Main institution', scopes: 'Scopes', level: 'Level', category: 'Category', authority: 'Authority', approvedOn: 'Approved on',
    title: 'Professional title', education: 'Education', school: 'School', department: 'Department', qualification: 'Qualification', year: 'Year', code: 'Certificate code', issuer: 'Province', major: 'Major', status: 'Status', validity: 'Valid',
  },
});

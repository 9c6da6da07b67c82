import { words } from '@/words';

/** Words of the institution end that more than one page uses; menus are those of R-ACC-38. */
export const institutionWords = words({
  menu: {
    home: '机构主页', own: '本院执业医师信息', doctors: '主执业机构在本院医师', filedOut: '本院多执业机构备案医师', filedIn: '外院在本院多执业机构医师', sitesOut: '本院多地点医师', sitesIn: '多地点执业在本院医师',
    departed: '本院备案医师', activation: '医师账户激活', accounts: '撤销医师账户',
    business: '业务办理', maintenance: '本院医师信息审核', confirm: '医师申请业务办理', open: '医师正在申办的业务', done: '已完成审批业务', rename: '机构更名变更', start: '申请备案、注销、考核', startedList: '备案注销申请情况', collective: '集体办理注册',
    check: '医师验证', checkQualification: '资格信息验证', checkRegistration: '注册信息验证', checkCredit: '信用验证',
    system: '系统功能', profile: '综合信息', departments: '设置本院科室信息', places: '本院医师所在科室', authorities: '审批机关设置', staff: '工作人员账户', clients: '接口客户端', security: '安全设置',
    more: '统计与服务', statistics: '统计信息', elsewhere: '医师在外省注册情况', notices: '通知', service: '客服中心',
  },
  name: '姓名', gender: '性别', level: '医师级别', category: '医师类别', scopes: '执业范围', code: '执业证书编码', department: '所在科室', account: '账户状态', place: '执业地点', approvedOn: '批准日期', authority: '审批机关', status: '状态', institution: '执业机构', validity: '有效期', idNo: '证件号码', type: '业务类型', submittedAt: '申请时间', since: '时间', by: '办理人',
  accountStates: { ACTIVE: '已激活', CREATED: '未激活', NONE: '尚未注册账户' } as Record<string, string>, yes: '是', detail: '查看详细信息', until: (from: string, to: string) => `${from} 至 ${to}`, openEnd: '长期',
  onlyReviewer: '须由本机构审核人员办理；当前账户为其他岗位。', onlyManager: '须由本机构管理员办理；当前账户为其他岗位。',
  qualification: '医师资格', registration: '执业注册', noDoctors: '没有医师', allDepartments: '全部科室', noDepartment: '未设科室', allCategories: '全部类别', allTypes: '全部业务', allAccounts: '全部账户状态',
}, {
  menu: {
    home: 'Home', own: 'Our doctors', doctors: 'Main institution here', filedOut: 'Ours, filed elsewhere', filedIn: 'Others’, filed here', sitesOut: 'Ours, old multi-site elsewhere', sitesIn: 'Others’, old multi-site here',
    departed: 'Departed doctors', activation: 'Account activation', accounts: 'Revoke accounts',
    business: 'Business', maintenance: 'Review of particulars', confirm: 'Applications to confirm', open: 'Applications under way', done: 'Completed applications', rename: 'Change of our name', start: 'Departure, cancellation, assessment', startedList: 'What we have started', collective: 'Collective registration',
    check: 'Checks of doctors', checkQualification: 'Qualification', checkRegistration: 'Registration', checkCredit: 'Credit',
    system: 'Settings', profile: 'About us', departments: 'Departments', places: 'Departments of doctors', authorities: 'Approving authorities', staff: 'Staff accounts', clients: 'API clients', security: 'Security',
    more: 'Figures and service', statistics: 'Statistics', elsewhere: 'Registrations in other provinces', notices: 'Notices', service: 'Customer service',
  },
  name: 'Name', gender: 'Gender', level: 'Level', category: 'Category', scopes: 'Scopes', code: 'Certificate code', department: 'Department', account: 'Account', place: 'Practice place', approvedOn: 'Approved on', authority: 'Authority', status: 'Status', institution: 'Institution', validity: 'Valid', idNo: 'Document', type: 'Business', submittedAt: 'Submitted', since: 'Time', by: 'By',
  accountStates: { ACTIVE: 'activated', CREATED: 'not activated', NONE: 'no account yet' } as Record<string, string>, yes: 'yes', detail: 'Details', until: (from: string, to: string) => `${from} to ${to}`, openEnd: 'open',
  onlyReviewer: 'For the institution’s reviewers; this account has another post.', onlyManager: 'For the institution’s managers; this account has another post.',
  qualification: 'Qualification', registration: 'Registration', noDoctors: 'No doctors', allDepartments: 'All departments', noDepartment: 'none', allCategories: 'All categories', allTypes: 'All businesses', allAccounts: 'All accounts',
});

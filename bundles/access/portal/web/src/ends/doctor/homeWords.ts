import { words } from '@/words';

/** Words of the doctor's home page and of the states of an application. */
export const homeWords = words({
  hello: (name: string) => `${name}，您好`, registered: '执业信息', under: '正在办理', nothingUnder: '没有正在办理的业务。', news: '最近动态', noNews: '还没有动态。', register: '申请注册',
  noQualification: '系统中没有您的医师资格信息。请到所在医疗机构核实，或者参照帮助中心的指南补录。',
  states: {
    SUBMITTED: '已提交，待机构审核', INST_REJECTED: '机构不同意', INST_CONFIRMED: '机构审核通过，待审批', APPROVED_PENDING_EREGID: '审批通过，待国家端发放识别码', COMPLETED: '审批通过，已完成',
    NOT_APPROVED: '审批不通过', WITHDRAWN: '已撤销', AUTO_CLOSED: '已自动关闭',
  },
}, {
  hello: (name: string) => `Welcome, ${name}`, registered: 'Registrations', under: 'Under way', nothingUnder: 'Nothing is under way.', news: 'What happened last', noNews: 'Nothing yet.', register: 'Apply for registration',
  noQualification: 'There is no doctor qualification of yours in the register. Ask your institution, or see the guides of the help centre.',
  states: {
    SUBMITTED: 'submitted', INST_REJECTED: 'the institution does not agree', INST_CONFIRMED: 'the institution agrees', APPROVED_PENDING_EREGID: 'approved, identification code to come', COMPLETED: 'approved and done',
    NOT_APPROVED: 'not approved', WITHDRAWN: 'withdrawn', AUTO_CLOSED: 'closed by itself',
  },
});

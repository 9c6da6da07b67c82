import { words } from '@/words';

/** Words of the counter. */
export const counterWords = words({
  lead: '核验本人出示的证件原件。证件号码只在核验时发送一次，此后以人员编号办理（R-REG-03、R-REG-197）。', shown: '出示的证件', name: '姓名', idType: '证件类型', idNo: '证件号码', gender: '性别', birthDate: '出生日期',
  notTold: '该证件号码不含性别和出生日期，请按证件填写。', identify: '核验身份', identified: '已核验', otherNames: '该证件曾用的其他姓名', namesakes: '同名同出生日期的补录资格，可能为同一人，请先核对（R-REG-197）',
  another: '核验另一人', choose: '选择要办理的业务', chooseLead: '窗口受理后不需机构审核，直接进入本机关待审批业务（R-REG-04）。', none: '没有可以在窗口办理的业务', onlyCounter: '只在窗口办理', online: '也可以网上办理', groups: '在窗口办理的业务',
  records: '此人在各省的记录', explanation: '办理须知', reason: '办理缘由', reasonHint: '1–500 字', check: '核对并受理', send: '确认受理', checkText: '请与申请人核对。受理后进入待审批业务，决定前可以撤回。', incomplete: '请先填写标有 * 的各项。',
  proposalsLead: '备案满二年、在各地均无有效注册的医师，依规定应予注销（R-REG-174）。系统只提出建议，由工作人员核实后办理。', noProposals: '目前没有拟注销的注册', more: '继续查找', departedOn: '备案日期', handle: '办理注销', formerInstitution: '原主要执业机构', file: '拟注销注册',
  notFound: '此人尚未在窗口核验过身份。请先核验证件。', fourEyes: '本业务的录入人与审批人不得为同一人（R-REG-197）。', start: '办理', lost: '请核验身份后办理',
}, {
  lead: 'Check the original document that the person shows. The number is sent once, for this check only; from then on the person has an id (R-REG-03, R-REG-197).', shown: 'Document shown', name: 'Name', idType: 'Kind of document',
  idNo: 'Number', gender: 'Gender', birthDate: 'Date of birth', notTold: 'The number of this kind does not tell gender and date of birth: take them from the document.', identify: 'Check', identified: 'Checked',
  otherNames: 'Other names under which this document is known', namesakes: 'Qualifications entered for others of this name and date of birth: perhaps the same person, check first (R-REG-197)',
  another: 'Somebody else', choose: 'Choose a business', chooseLead: 'What is taken in here needs no confirmation by an institution; it goes to this authority’s queue at once (R-REG-04).', none: 'There is no business for the counter',
  onlyCounter: 'At the counter only', online: 'Online too', groups: 'At the counter', records: 'Records in all provinces', explanation: 'What to know', reason: 'Reason', reasonHint: '1 to 500 characters', check: 'Check and take in', send: 'Take in',
  checkText: 'Check with the applicant. It goes to the queue; until the decision it can be withdrawn.', incomplete: 'Fill in everything marked * first.',
  proposalsLead: 'Doctors who departed two years ago and have no valid registration anywhere are to be cancelled (R-REG-174). The system only proposes; staff check and act.', noProposals: 'Nothing is to be cancelled now', more: 'Look further',
  departedOn: 'Departed on', handle: 'Cancel', formerInstitution: 'Former main institution', file: 'to-be-cancelled', notFound: 'This person has not been identified at the counter yet. Check the document first.',
  fourEyes: 'Who enters it may not decide it (R-REG-197).', start: 'Start', lost: 'Check the identity first',
});

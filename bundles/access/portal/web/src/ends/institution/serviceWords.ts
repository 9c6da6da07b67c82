import type { Topic } from '@/ends/help/answers.zh';
import { words } from '@/words';

/** Words of the customer service of institutions, by the official training material. */
const zh: Topic[] = [
  { id: 'account', title: '机构账户', questions: [
    { q: '如何领取机构用户名和密码？', a: '由核发本机构执业许可证的卫生健康行政部门（含中医药管理部门）生成。请机构相关负责人携带：1. 医疗机构执业许可证副本原件及复印件；2. 医疗机构授权委托书；3. 受委托人身份证原件及复印件。现场核实后，用户名和密码发送到负责人手机。' },
    { q: '首次登录需要什么？', a: '除用户名和一次性密码外，还须填写领取账户时预留手机收到的验证码，并设置新密码。' },
    { q: '管理员、经办、审核有什么区别？', a: '审核人员确认医师的申请，发起备案、注销等业务；管理员管理工作人员账户，撤销医师账户；经办人员查询和准备。确认申请与撤销账户不得由同一账户办理。' },
  ] },
  { id: 'activation', title: '医师账户', questions: [
    { q: '医师如何完成账户激活？', a: '1. 已开展电子化注册地区、当前注册有效的，由主要执业机构在“医师账户激活”中生成激活码，医师登录后输入。\n2. 未开展电子化注册地区的，可以直接申请注册或变更，审批通过后自动激活。\n3. 当前注册无效（备案、注销、变更出等）的，或者有资格从未注册的，医师输入资格证书编码自行激活。\n4. 账户激活一次即可，变更执业地点或主要执业机构后不用重复激活。' },
    { q: '“医师账户激活”中查询不到某位医师，怎么办？', a: '请先确认医师已注册账户并通过信息校验，再用“注册信息验证”查询其注册的执业机构是否与本机构的标准名称一致。不一致的，请联系卫生健康行政部门处理。' },
    { q: '医师没有收到激活码，可以重发吗？', a: '激活码只生成一次，不再重复发放。生成时页面显示激活码，请口头告知医师。' },
    { q: '账户异常或者被他人错误注册，怎么办？', a: '由本机构管理员在“撤销医师账户”中撤销并填写理由，医师重新注册账户。执业注册不受影响。' },
  ] },
  { id: 'business', title: '业务办理', questions: [
    { q: '医疗机构如何打印业务申请表？', a: '审核同意后、审批机关作出决定前，在“医师正在申办的业务”中打开申请即可打印，可以重复打印。已经审批通过或不通过的，不再提供打印。' },
    { q: '审核同意后发现有误，怎么办？', a: '审批机关作出决定前，可以在申请页面撤回审核，申请回到待本机构审核的状态。' },
    { q: '不同意的申请还能恢复吗？', a: '不能。医师撤销后可以重新提交。' },
    { q: '提示该类别没有设置审批机关，怎么办？', a: '请在“审批机关设置”中为临床、口腔、公共卫生、中医类别分别设置审批机关，再审核申请。' },
    { q: '哪些情形申请注册备案，哪些情形申请注销？', a: '注册备案：医师调离、退休、退职、被辞退、被开除。注销：死亡或失踪、吊销医师执业证书、考核不合格后再次考核仍不合格、中止执业活动满二年等。均应在30日内办理。' },
    { q: '注册备案办错了怎么办？', a: '审批前由本机构在“备案注销申请情况”中撤销；审批后由审批机关撤销备案，注册恢复有效。' },
  ] },
  { id: 'lists', title: '医师信息', questions: [
    { q: '本院医师不在列表中，或者离开的医师仍在列表中，怎么办？', a: '请用“医师验证”查询。在本机构执业而注册不在本机构的，由医师申请变更；已离开本机构的，由本机构申请注册备案。' },
    { q: '谁可以设置医师所在科室？', a: '医师在个人端选择，或者由机构在“本院医师所在科室”中设置，立即生效。只有已激活账户的医师才能设置。' },
  ] },
];
const en: Topic[] = [
  { id: 'account', title: 'Accounts of the institution', questions: [
    { q: 'How do we get an account?', a: 'From the authority that issued the practice licence. The responsible person brings (1) the licence duplicate, original and copy, (2) a letter of authorisation, (3) the identity card, original and copy. After the check on site username and password go to that person’s mobile.' },
    { q: 'What does the first sign-in ask for?', a: 'Besides username and one-time password the code sent to the mobile number left at collection, and a new password.' },
    { q: 'What may managers, operators and reviewers do?', a: 'Reviewers confirm applications and start departures and cancellations; managers look after staff accounts and revoke doctors’ accounts; operators look up and prepare. Nobody both confirms and revokes.' },
  ] },
  { id: 'activation', title: 'Accounts of doctors', questions: [
    { q: 'How does a doctor activate the account?', a: '1. With a valid registration: by a code that the main institution issues under “Account activation”.\n2. Where electronic registration has not begun: by applying for registration or change; approval activates.\n3. Without a valid registration: by the own qualification code.\n4. Once is enough; moving needs no new activation.' },
    { q: 'A doctor is not listed under “Account activation”.', a: 'Make sure that the account exists and was found in the registers; then check under “Registration” whether the registration names this institution by its standard name. If not, ask the commission.' },
    { q: 'Can a code be sent again?', a: 'No, it is issued once. The page shows it when it is issued: tell the doctor.' },
    { q: 'An account is abnormal or was opened by somebody else.', a: 'A manager revokes it under “Revoke accounts” with the reason, and the doctor opens another. Registrations stay.' },
  ] },
  { id: 'business', title: 'Business', questions: [
    { q: 'How do we print the form of an application?', a: 'After agreeing and until the authority decides: open it under “Applications under way”. It can be printed any number of times, and no more after the decision.' },
    { q: 'We agreed by mistake.', a: 'Until the authority decides it can be taken back on the page of the application, which then waits for you again.' },
    { q: 'Can a disagreement be taken back?', a: 'No. The doctor withdraws the application and hands in another.' },
    { q: 'No authority is set for the category.', a: 'Set one for each of the four categories under “Approving authorities”, then confirm.' },
    { q: 'When is it a departure, when a cancellation?', a: 'A departure: transfer, retirement, resignation, dismissal, expulsion. A cancellation: death, revoked certificate, assessment failed twice, practice interrupted for two years and so on. Both within 30 days.' },
    { q: 'A departure was filed by mistake.', a: 'Before the decision withdraw it under “What we have started”; after it the authority undoes it and the registration is valid again.' },
  ] },
  { id: 'lists', title: 'Lists of doctors', questions: [
    { q: 'One of our doctors is missing, or one who left is still listed.', a: 'Look under “Checks of doctors”. Who practises here but is registered elsewhere applies for change; who has left is departure-filed by you.' },
    { q: 'Who sets a doctor’s department?', a: 'The doctor, or the institution under “Departments of doctors”, at once; only with an activated account.' },
  ] },
];

export const serviceWords = words({
  lead: '建议先在常见问题中查看有没有您要咨询的问题，以节省时间。没有找到答案的，可以向客服提问。', search: '在问题和答案中查找（含医师常见问题）', none: '没有相关问题', whom: '联系谁', unset: '尚未设置', ask: '业务问题请联系上列审批机关；机构账户、执业许可证问题请联系发放执业许可证的审批机关。', incident: '遇到“系统内部错误”时，请记下页面显示的事件编号，一并提供。', doctorsHelp: '医师常见问题', topics: zh,
  askService: '向客服提问', askLead: '请输入要提问的问题以及详细描述，卫生健康委的客服人员将尽快回答。', replies: '客服回复管理', noReplies: '本机构还没有提问', common: '常见问题列表',
}, {
  lead: 'Look first among what institutions ask most; for anything else ask customer service.', search: 'Find in questions and answers, doctors’ too', none: 'No such question', whom: 'Whom to ask', unset: 'not set', ask: 'About business ask the authorities above; about accounts and the licence the authority that issued it.', incident: 'With an internal error give the incident number that the page shows.', doctorsHelp: 'What doctors ask', topics: en,
  askService: 'Ask customer service', askLead: 'Give a title and describe the question in detail; the health commission answers as soon as it can.', replies: 'Answers of customer service', noReplies: 'The institution has not asked anything yet', common: 'What is asked most',
});

// Made by scripts/api-types.mjs from the description of the interface.

export interface Account {
  id: string;
  username: string;
  name: string;
  idType: string;
  idNo: string;
  mobile: string;
  mobileVerified: boolean;
  email: string;
  emailVerified: boolean;
  verified: boolean;
  state: string;
}

export interface ActivationCode {
  code: string;
}

export interface Announcement {
  id: string;
  kind: string;
  name: string;
  level: string;
  category: string;
  practiceCode: string;
  institution: string;
  authority: string;
  on: string;
}

export interface Applicant {
  name: string;
  gender?: string;
  qualifications: Qualification[];
  registrations: ApplicantRegistration[];
  filings: Filing[];
}

export interface ApplicantRegistration {
  id: string;
  tenant: string;
  practiceCode: string;
  level: number;
  category: string;
  scopes: string[];
  practicePlace: string;
  institutionId: string;
  institutionName: string;
  authorityName: string;
  qualificationId: string;
  approvedOn: string;
  status: string;
  statusTitle: Text;
  endedOn?: string;
  divergent: boolean;
}

export interface Application {
  id: string;
  tenant: string;
  type: string;
  typeAvailable: boolean;
  state: string;
  stateTitle: Text;
  starter: string;
  startedBy?: string;
  person: string;
  personName: string;
  institutionId?: string;
  institutionName?: string;
  authorityId?: string;
  authorityName?: string;
  category: string;
  form: Record<string, unknown>;
  reason: string;
  submittedAt: string;
  acceptedOn?: string;
  dueOn?: string;
  promisedOn?: string;
  decidedOn?: string;
  decisionReason?: string;
  eRegId?: string;
  practiceCode?: string;
  findings: Finding[];
  version: number;
  steps: Step[];
}

export interface ApplicationCount {
  type: string;
  state: string;
  stateTitle: Text;
  month: string;
  count: number;
}

export interface Attachment {
  id: string;
  kind: 'PHOTO' | 'DOCUMENT';
  mediaType: string;
  size: number;
  sm3: string;
  uploadedAt: string;
}

export interface Authority {
  id: string;
  name: string;
  line: string;
  divisionCode: string;
}

export interface AuthorityChange {
  at: string;
  by: string;
  category: string;
  before?: string;
  after: string;
}

export interface AuthorityChoice {
  authority: string;
}

export interface AuthorityCounts {
  decisions: number;
  secondOfficer: number;
  renames: number;
  notices: number;
  questions: number;
}

export interface AuthorityDecision {
  approve: boolean;
  reason?: string;
}

export interface AuthoritySetting {
  category: string;
  authority?: Authority;
  competent: Authority[];
}

export interface AutomaticActivation {
  on: boolean;
  changedAt?: string;
  changedBy?: string;
}

export interface Awaiting {
  account: string;
  name: string;
  maskedIdNo: string;
  createdAt: string;
  codeIssuedAt?: string;
}

export interface Batch {
  batch: string;
  state: string;
  records: number;
  read: number;
  added: number;
  corrected: number;
  revoked: number;
  unchanged: number;
  quarantined: number;
  problem?: string;
  startedAt: string;
  elapsedMillis: number;
}

export interface BusinessType {
  code: string;
  title: Text;
  explanation: Text;
  starters: string[];
  confirmer: string;
  decider: string;
  exclusive: boolean;
  fourEyes: boolean;
  form?: Record<string, unknown>;
}

export interface Challenge {
  salt: string;
  challenge: string;
  most: number;
  signature: string;
  until: string;
}

export interface ChannelReplacement {
  address: string;
  password: string;
}

export interface Client {
  id: string;
  clientId: string;
  name: string;
  scopes: string[];
  callsPerMinute: number;
  createdAt: string;
  createdBy: string;
  revokedAt?: string;
  keys: ClientKey[];
}

export interface ClientCall {
  position: number;
  at: string;
  operation: string;
  outcome: string;
}

export interface ClientKey {
  id: string;
  kind: string;
  hint: string;
  createdAt: string;
  expiresAt?: string;
}

export interface ClientToken {
  access_token: string;
  token_type: string;
  expires_in: number;
  scope: string;
}

export interface ClientTokenError {
  error: string;
  error_description: string;
}

export interface ClientTokenRequest {
  grant_type: string;
  scope?: string;
  client_id?: string;
  client_secret?: string;
}

export interface ClientWanted {
  name: string;
  scopes: string[];
  callsPerMinute?: number;
  certificate?: string;
}

export interface Clock {
  adjustable: boolean;
  now: string;
}

export interface Code {
  code: string;
}

export interface CodeSent {
  until: string;
}

export interface CodeTables {
  levels: Meaning[];
  categories: Meaning[];
  scopes: Meaning[];
  titles: Meaning[];
  educations: Meaning[];
  idTypes: Meaning[];
  genders: Meaning[];
  ethnicities: Meaning[];
  provinces: Meaning[];
  subjects: Meaning[];
}

export interface Collective {
  reason: string;
  lines: CollectiveLine[];
}

export interface CollectiveLine {
  name: string;
  idType?: string;
  idNo: string;
  gender?: string;
  birthDate?: string;
  form: Record<string, unknown>;
}

export interface CollectiveResult {
  line: number;
  accepted: boolean;
  application?: string;
  state?: string;
  findings: Finding[];
}

export interface Correction {
  id: string;
  qualificationId: string;
  personId: string;
  name: string;
  items: ('NAME' | 'GENDER' | 'BIRTH_DATE' | 'ID_NO' | 'EDUCATION' | 'SCHOOL' | 'MAJOR')[];
  evidence: Record<string, string>;
  reason: string;
  state: 'FILED' | 'POINT_REVIEWED' | 'PROVINCE_APPROVED' | 'SENT' | 'NMEC_APPLIED' | 'NMEC_REJECTED' | 'RECONCILED' | 'REFUSED';
  office: string;
  filedAt: string;
  batch?: string;
  steps: CorrectionStep[];
}

export interface CorrectionForm {
  qualificationId: string;
  personId: string;
  examYear?: number;
  admissionTicketNo?: string;
  items: ('NAME' | 'GENDER' | 'BIRTH_DATE' | 'ID_NO' | 'EDUCATION' | 'SCHOOL' | 'MAJOR')[];
  education?: string;
  school?: string;
  major?: string;
  evidence: Record<string, string>;
  reason: string;
}

export interface CorrectionRemark {
  remark: string;
}

export interface CorrectionStep {
  state: 'FILED' | 'POINT_REVIEWED' | 'PROVINCE_APPROVED' | 'SENT' | 'NMEC_APPLIED' | 'NMEC_REJECTED' | 'RECONCILED' | 'REFUSED';
  at: string;
  by: string;
  remark: string;
}

export interface CounterSubmission {
  type: string;
  personId: string;
  form: Record<string, unknown>;
  reason: string;
}

export interface CreditRecord {
  kind: string;
  title: Text;
  province: string;
  from?: string;
  to?: string;
  document?: string;
}

export interface DecisionDay {
  kind: string;
  at: string;
  by: string;
  text: string;
  dueOn: string;
}

export interface DecisionLetter {
  at: string;
  text: Text;
}

export interface Department {
  id: string;
  name: string;
  subjects: string[];
  open: boolean;
  doctors: number;
}

export interface DepartmentChoice {
  department: string;
}

export interface DepartmentEvent {
  at: string;
  by: string;
  what: string;
  name: string;
  subjects: string[];
}

export interface DepartmentPlace {
  department: string;
  name: string;
  since: string;
  setter: string;
  by: string;
}

export interface DepartmentWanted {
  name: string;
  subjects: string[];
}

export interface DoctorAccount {
  account: string;
  person: string;
  name: string;
  maskedIdNo: string;
  state: string;
  verified: boolean;
  createdAt: string;
}

export interface DoctorCheck {
  query: string;
  maskedIdNo: string;
  qualifications: Qualification[];
  registrations: FoundRegistration[];
  credits: CreditRecord[];
}

export interface DoctorCheckEntry {
  id: string;
  at: string;
  staff: string;
  staffName: string;
  kind: string;
  person: string;
  results: number;
}

export interface DoctorCheckRequest {
  kind: 'QUALIFICATION' | 'REGISTRATION' | 'CREDIT';
  idType?: string;
  idNo: string;
}

export interface Elsewhere {
  registrationId: string;
  personName: string;
  practiceCode: string;
  tenant: string;
  level: number;
  category: string;
  scopes: string[];
  institutionName: string;
  authorityName: string;
  approvedOn: string;
  status: string;
  statusTitle: Text;
  endedOn?: string;
}

export interface ElsewherePage {
  registrations: Elsewhere[];
  next?: string;
}

export interface ExamResult {
  qualification: Qualification;
  nameAgrees: boolean;
  documentAgrees: boolean;
}

export interface ExamTicket {
  examYear: number;
  province: string;
  admissionTicketNo: string;
}

export interface Extension {
  approvedBy: string;
  reasons: string;
}

export interface FiledApplication {
  id: string;
  type: string;
  state: string;
  stateTitle: Text;
  authorityName: string;
  submittedAt: string;
}

export interface FiledAssessment {
  id: string;
  tenant: string;
  cycleStart: string;
  cycleEnd: string;
  procedure: string;
  result: string;
  retest: boolean;
}

export interface FiledBan {
  id: string;
  tenant: string;
  kind: string;
  kindTitle: Text;
  from: string;
  to?: string;
  instrument: string;
  inForce: boolean;
}

export interface FiledFiling {
  id: string;
  registrationId: string;
  tenant: string;
  kind: string;
  institutionName: string;
  scopes: string[];
  beginsOn: string;
  endsOn?: string;
  authorityName: string;
  status: string;
  statusTitle: Text;
}

export interface FiledPermit {
  id: string;
  tenant: string;
  kind: string;
  kindTitle: Text;
  employers: string[];
  category: string;
  scope: string;
  validFrom: string;
  validTo: string;
  valid: boolean;
}

export interface FiledRegistration {
  id: string;
  tenant: string;
  level: number;
  category: string;
  scopes: string[];
  practicePlace: string;
  institutionName: string;
  authorityName: string;
  qualificationId: string;
  approvedOn: string;
  status: string;
  statusTitle: Text;
  endedOn?: string;
  cause?: string;
  remarks?: string;
  divergent: boolean;
  certificates: number;
}

export interface Filing {
  tenant: string;
  id: string;
  registrationId: string;
  kind: string;
  personName: string;
  person: string;
  practiceCode: string;
  institutionId: string;
  institutionName: string;
  scopes: string[];
  beginsOn: string;
  endsOn?: string;
  authorityName: string;
  status: string;
  statusTitle: Text;
  endedOn?: string;
  cause?: string;
  eRegId: string;
  recordedAt: string;
  ledgerPosition: number;
}

export interface Finding {
  code: string;
  rule: string;
  field: string;
  message: Text;
}

export interface FirstSignIn {
  username: string;
  password: string;
  code: string;
  newPassword: string;
}

export interface FoundRegistration {
  tenant: string;
  personName: string;
  practiceCode: string;
  level: number;
  category: string;
  scopes: string[];
  practicePlace: string;
  institutionName: string;
  nameAgrees: boolean;
  own: boolean;
  authorityName: string;
  approvedOn: string;
  status: string;
  statusTitle: Text;
  validTo?: string;
}

export interface Health {
  ready: boolean;
  serving: boolean;
  clock?: Clock;
  parts: Record<string, boolean>;
  tenants: TenantHealth[];
  failed: string[];
  unsatisfied: string[];
}

export interface Identified {
  person: string;
  name: string;
  gender: string;
  birthDate: string;
  otherNames: string[];
  namesakes: Qualification[];
}

export interface Identity {
  name: string;
  idType?: string;
  idNo: string;
}

export interface Institution {
  id: string;
  name: string;
  kind: string;
  level: string;
  divisionCode: string;
  address: string;
  status: string;
  subjects: string[];
}

export interface InstitutionAccount {
  id: string;
  institution: string;
  username: string;
  name: string;
  post: string;
  maskedMobile?: string;
  state: string;
  createdAt: string;
}

export interface InstitutionDecision {
  agree: boolean;
  reason?: string;
}

export interface InstitutionLicence {
  institution: string;
  legalRepresentative: string;
  principal: string;
  validFrom: string;
  validTo: string;
  authority: string;
  enteredAt: string;
  enteredBy: string;
}

export interface InstitutionLicenceRequest {
  legalRepresentative: string;
  principal: string;
  validFrom: string;
  validTo: string;
}

export interface InstitutionName {
  name: string;
  from?: string;
  to?: string;
}

export interface InstitutionRename {
  id: string;
  institution: string;
  before: string;
  name: string;
  reason: string;
  state: string;
  proposedAt: string;
  proposedBy: string;
  endedAt?: string;
  decidedBy?: string;
  decision?: string;
  from?: string;
}

export interface InstitutionRenameRequest {
  name: string;
  reason: string;
}

export interface IssuedClient {
  client: Client;
  secret?: string;
}

export interface JudgedAgain {
  same: boolean;
  changes: VerdictChange[];
  missing?: string;
}

export interface Judgement {
  on: string;
  policies: string[];
  verdicts: Verdict[];
}

export interface KeyRotation {
  overlapHours: number;
  certificate?: string;
}

export interface LedgerEntry {
  position: number;
  sequence: number;
  tenant: string;
  type: string;
  application: string;
  approvedOn: string;
  committedAt: string;
  effects: string[];
  touched: string[];
  policies: PolicyRef[];
  previousHash: string;
  hash: string;
}

export interface LedgerVerification {
  whole: boolean;
  entries: number;
  persons: number;
  problems: string[];
}

export interface Lookup {
  doctors: PublicDoctor[];
  more: boolean;
}

export interface Meaning {
  code: string;
  name: Text;
  within?: string;
}

export interface MissingPapers {
  text: string;
}

export interface NewAccount {
  name: string;
  idType?: string;
  idNo: string;
  mobile: string;
  email: string;
  username: string;
  password: string;
}

export interface NewInstitutionAccount {
  institution: string;
  username: string;
  name: string;
  mobile: string;
  checked: ('LICENCE_DUPLICATE' | 'AUTHORISATION_LETTER' | 'IDENTITY_DOCUMENT')[];
}

export interface NewPassword {
  code: string;
  password: string;
}

export interface NewStaff {
  post: 'MANAGER' | 'OPERATOR' | 'REVIEWER';
  username: string;
  name: string;
  mobile: string;
}

export interface OfficeNotice {
  id: number;
  kind: string;
  text: string;
  application?: string;
  at: string;
  readAt?: string;
}

export interface OfficeSubmission {
  type: string;
  registrationId: string;
  form: Record<string, unknown>;
  reason: string;
}

export interface Outbox {
  tenant: string;
  there: boolean;
  waiting: number;
  more: boolean;
  failing: number;
  oldest?: string;
  lastProblem?: string;
}

export interface OwnNotice {
  id: number;
  tenant: string;
  kind: string;
  text: string;
  application?: string;
  at: string;
  readAt?: string;
}

export interface PasswordChange {
  oldPassword: string;
  password: string;
}

export interface PersonalRecovery {
  name: string;
  idType?: string;
  idNo: string;
  mobile: string;
  email: string;
  password: string;
}

export interface PersonFile {
  person: string;
  name: string;
  gender?: string;
  birthDate?: string;
  practiceCode?: string;
  qualifications: Qualification[];
  registrations: FiledRegistration[];
  filings: FiledFiling[];
  assessments: FiledAssessment[];
  bans: FiledBan[];
  permits: FiledPermit[];
  applications: FiledApplication[];
}

export interface PersonShown {
  name: string;
  idType?: string;
  idNo: string;
  gender?: string;
  birthDate?: string;
}

export interface Policy {
  id: string;
  version: string;
  title: Text;
  scope: string;
  basedOn: string[];
  shadow: boolean;
  effectiveFrom: string;
  effectiveTo?: string;
  runningFrom: string;
  digest: string;
  parameters: PolicyParameter[];
  provisions: PolicyProvision[];
}

export interface PolicyCheck {
  sound: boolean;
  faults: PolicyFault[];
}

export interface PolicyDeed {
  at: string;
  who: string;
  what: string;
  policy?: PolicyRef;
  detail: string;
}

export interface PolicyDraft {
  file?: string;
  text: string;
}

export interface PolicyFault {
  file: string;
  line: number;
  column: number;
  code: string;
  message: Text;
}

export interface PolicyParameter {
  name: string;
  value: string;
  from: string;
  to?: string;
  basis: string;
}

export interface PolicyProvision {
  id: string;
  types: string[];
  basis: string;
  rules: string;
}

export interface PolicyRef {
  id: string;
  version: string;
}

export interface PolicyTrial {
  policy: PolicyRef;
  tenant: string;
  applications: number;
  wouldRefuse: number;
  wouldPass: number;
  provisions: PolicyTrialProvision[];
}

export interface PolicyTrialProvision {
  provision: string;
  satisfied: number;
  violated: number;
  undetermined: number;
  wouldRefuse: number;
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  findings: Finding[];
  incident?: string;
}

export interface Proposal {
  type: string;
  reasonNo: string;
  registrationId: string;
  person: string;
  name: string;
  practiceCode: string;
  institutionName: string;
  departedOn: string;
}

export interface Proposals {
  proposals: Proposal[];
  next?: string;
}

export interface PublicDoctor {
  name: string;
  gender: string;
  level: string;
  category: string;
  practiceCode: string;
  practicePlace: string;
  institutions: string[];
  scopes: string[];
  authority: string;
}

export interface PublicInstitution {
  name: string;
  address: string;
  subjects: string[];
  legalRepresentative: string;
  principal: string;
  registrationNo: string;
  licenceTerm: string;
  authority: string;
}

export interface PublishedQuestion {
  id: number;
  category: 'ACCOUNT' | 'REGISTRATION' | 'FILING' | 'ENDING' | 'PROGRESS' | 'RECORDS' | 'SYSTEM' | 'OTHER';
  categoryTitle: Text;
  title: string;
  answer: string;
  publishedAt: string;
}

export interface Qualification {
  id: string;
  level: number;
  category: string;
  year: number;
  province: string;
  origin: string;
  status: string;
  awardedOn?: string;
  education?: string;
  school?: string;
  major?: string;
  maskedCode?: string;
}

export interface Quarantined {
  number: number;
  line: number;
  seq: string;
  field: string;
  rule: string;
  value: string;
  problem: string;
}

export interface Question {
  id: number;
  tenant: string;
  category: 'ACCOUNT' | 'REGISTRATION' | 'FILING' | 'ENDING' | 'PROGRESS' | 'RECORDS' | 'SYSTEM' | 'OTHER';
  categoryTitle: Text;
  title: string;
  state: 'OPEN' | 'ANSWERED' | 'CLOSED';
  version: number;
  askedAt: string;
  answeredAt?: string;
  withdrawnAt?: string;
  asker?: QuestionAsker;
  entries: QuestionEntry[];
  publication?: PublishedQuestion;
  position?: number;
}

export interface QuestionAnswer {
  text: string;
  closes?: boolean;
  version: number;
}

export interface QuestionAsker {
  kind: 'DOCTOR' | 'INSTITUTION';
  name: string;
  office?: string;
}

export interface QuestionDraft {
  category: 'ACCOUNT' | 'REGISTRATION' | 'FILING' | 'ENDING' | 'PROGRESS' | 'RECORDS' | 'SYSTEM' | 'OTHER';
  title: string;
  text: string;
}

export interface QuestionEntry {
  kind: 'QUESTION' | 'FOLLOW_UP' | 'ANSWER';
  text: string;
  by?: string;
  office?: string;
  at: string;
}

export interface QuestionFollowUp {
  text: string;
}

export interface QuestionWording {
  category: 'ACCOUNT' | 'REGISTRATION' | 'FILING' | 'ENDING' | 'PROGRESS' | 'RECORDS' | 'SYSTEM' | 'OTHER';
  title: string;
  answer: string;
}

export interface Queued {
  id: string;
  type: string;
  typeAvailable: boolean;
  state: string;
  stateTitle: Text;
  starter: string;
  personName: string;
  institutionName?: string;
  category: string;
  submittedAt: string;
  acceptedOn?: string;
  promisedOn?: string;
  dueOn?: string;
  promisedLeft?: number;
  dueLeft?: number;
  decidedOn?: string;
  enteredBy?: string;
}

export interface Reason {
  verdict: Verdict;
  condition: string;
  values: ReasonValue[];
}

export interface ReasonValue {
  name: string;
  value: string;
}

export interface RegisterRecord {
  id: string;
  personName: string;
  practiceCode?: string;
  record: Record<string, unknown>;
  validFrom: string;
  validTo?: string;
  recordedAt: string;
  supersededAt?: string;
  eRegId: string;
  policies: string[];
  ledgerPosition: number;
}

export interface Recovery {
  name: string;
  idType?: string;
  idNo: string;
  channel: 'MOBILE' | 'EMAIL';
  address: string;
}

export interface RecoveryBegun {
  recovery: string;
  until: string;
}

export interface RegisterCount {
  dimension: string;
  code?: string;
  count: number;
}

export interface Registration {
  tenant: string;
  id: string;
  personName: string;
  gender: string;
  person: string;
  practiceCode: string;
  level: number;
  category: string;
  scopes: string[];
  practicePlace: string;
  institutionId: string;
  institutionName: string;
  authorityId: string;
  authorityName: string;
  qualificationId: string;
  approvedOn: string;
  status: string;
  statusTitle: Text;
  bizStatus: string;
  cause?: string;
  endedOn?: string;
  title?: string;
  education?: string;
  school?: string;
  photo?: string;
  remarks?: string;
  divergent: boolean;
  certificates: number;
  eRegId: string;
  validFrom: string;
  validTo?: string;
  recordedAt: string;
  supersededAt?: string;
  policies: string[];
  ledgerPosition: number;
  department?: DepartmentPlace;
}

export interface Replay {
  id: string;
  who: string;
  policy: PolicyRef;
  state: string;
  problem: string;
  from?: string;
  to?: string;
  startedAt: string;
  endedAt?: string;
  elapsedMillis: number;
  progress: number;
  judged: number;
  otherwise: number;
  tenants: ReplayOfTenant[];
}

export interface ReplayExample {
  application: string;
  type: string;
  on: string;
  findings: Finding[];
}

export interface ReplayOfTenant {
  tenant: string;
  judged: number;
  unjudged: number;
  examples: string[];
  decisions: ReplayShift[];
  provisions: ReplayProvisionShift[];
}

export interface ReplayOrder {
  file?: string;
  text: string;
  tenants?: string[];
  from?: string;
  to?: string;
}

export interface ReplayProvisionShift {
  provision: string;
  instrument: string;
  article: string;
  rules: string;
  from: string;
  to: string;
  count: number;
  withoutDraft: number;
  examples: ReplayExample[];
}

export interface ReplayShift {
  from: string;
  to: string;
  count: number;
  withoutDraft: number;
  examples: ReplayExample[];
}

export interface Retried {
  messages: number;
}

export interface Revocation {
  account: string;
  person: string;
  name: string;
  at: string;
  by: string;
  reason: string;
}

export interface RevocationRequest {
  reason: string;
}

export interface Session {
  token: string;
  expiresAt: string;
  account: Account;
}

export interface SignIn {
  login: string;
  password: string;
}

export interface Staff {
  id: string;
  tenant: string;
  username: string;
  name: string;
  role: string;
  office: string;
  post?: string;
}

export interface StaffSession {
  token: string;
  expiresAt: string;
  staff: Staff;
}

export interface StaffSignIn {
  username: string;
  password: string;
}

export interface Statistics {
  on: string;
  doctors: number;
  registers: RegisterCount[];
  from: string;
  to: string;
  applications: ApplicationCount[];
}

export interface Step {
  at: string;
  actor: string;
  by: string;
  state: string;
  remark?: string;
}

export interface Submission {
  type: string;
  form: Record<string, unknown>;
  reason: string;
}

export interface Switch {
  on: boolean;
}

export interface TakeOver {
  tenant: string;
  checkOnly: boolean;
  stage: string;
  rows: number;
  taken: number;
  unchanged: number;
  rejected: number;
  rowsPerSecond: number;
  secondsRemaining?: number;
  persons: number;
  opened: number;
  startedAt: string;
  endedAt?: string;
  elapsedMillis: number;
  problem?: string;
  files: TakeOverFile[];
}

export interface TakeOverFile {
  file: string;
  rows: number;
  taken: number;
  unchanged: number;
  rejected: number;
}

export interface TakeOverOrder {
  folder: string;
  checkOnly: boolean;
  encoding?: string;
}

export interface Tenant {
  code: string;
  kind: string;
  name: Text;
  ready: boolean;
  missing: string[];
  eRegistrationSince?: string;
  promisedDays: number;
  businessTypes: string[];
}

export interface TenantHealth {
  code: string;
  ready: boolean;
  missing: string[];
}

export interface Text {
  zh: string;
  en: string;
}

export interface Username {
  username: string;
}

export interface Verdict {
  provision: string;
  policy: string;
  policyVersion: string;
  instrument: string;
  article: string;
  rules: string;
  verdict: string;
  findings: Finding[];
  missing?: Text;
}

export interface VerdictChange {
  provision: string;
  from: string;
  to: string;
}

export interface Verification {
  found: boolean;
  route?: string;
  issuer?: string;
  issuerTenant?: string;
  prompt: Text;
}

export interface Waiting {
  id: string;
  to: string;
  topic: string;
  sentAt: string;
  attempts: number;
  dueAt: string;
  lastProblem?: string;
}

export interface Why {
  stage: string;
  judgedAt: string;
  on: string;
  acceptedOn: string;
  refused: boolean;
  policies: PolicyRef[];
  parameters: Record<string, string>;
  reasons: Reason[];
  trial: Reason[];
  again?: JudgedAgain;
}

import type { Topic } from '@/ends/help/answers.zh';

export const en: Topic[] = [
  { id: 'account', title: 'Account and activation', questions: [
    { q: 'How is electronic registration completed?', a: '1. With a valid registration where registration is electronic: once you are verified your main institution generates an activation code; it comes to your verified mobile number or e-mail address. Sign in and enter it: all functions open.\n2. From a province without electronic registration into one with it: make an account and apply for registration or change at once; when the health commission has approved, the account is active.\n3. If your registrations are invalid (departed, cancelled, moved out …): enter the code of your qualification certificate.\n4. With a qualification that has no registration (never registered, newly passed): enter the code of your qualification certificate.' },
    { q: 'What if no activation code arrives?', a: 'The main institution generates it once, and it is not sent again. The institution sees it: ask there. Where the institution has switched on automatic activation, verify your mobile number or e-mail address and refresh the page.' },
    { q: 'Is another activation needed after a move?', a: 'No. An account is activated once and for good.' },
    { q: 'What if username or password is forgotten?', a: 'There are three ways: the verified mobile number, the verified e-mail address, and what was given when the account was made. The third is only for accounts of which neither channel is verified.' },
  ] },
  { id: 'place', title: 'Practice place and certificate code', questions: [
    { q: 'What is the “practice place”?', a: '1. For a licensed doctor the province of the main institution, such as Beijing or Hebei.\n2. For an assistant doctor the county-level division of the main institution, such as Chang’an District of Shijiazhuang.\nWith a valid registration there, further institutions of the place can be filed.' },
    { q: 'What is “one number for life”?', a: '1. Who was registered on 1 April 2017 keeps the practice certificate code of then.\n2. Who registered first after that keeps the code of the first registration.\n3. No business changes it: neither the upgrade from assistant to doctor nor a change of category.' },
  ] },
  { id: 'filing', title: 'Filing further institutions', questions: [
    { q: 'How is a further institution filed?', a: '1. A licensed doctor with a valid registration files within that province; an assistant within the county of the main institution.\n2. The institution to be filed confirms, its health commission approves.\n3. Without a valid registration in the practice place there is no filing, and none across practice places.' },
    { q: 'Can an institution in another province be filed directly?', a: 'No. Register with a main institution in that province first, then file on that registration. To keep the present registration apply for “registration”, not “change”, with exactly the same qualification and scopes.' },
    { q: 'How does a filing end?', a: '1. You apply for its withdrawal.\n2. Its last day passes.\n3. Practice place or main institution change: filings of the old place lapse.\n4. Scopes change.\n5. A departure is filed: filings of that place lapse.\n6. You cancel your registration: filings of that place lapse.\n7. Cancellation for death, criminal punishment, revocation of the certificate and so on.' },
  ] },
  { id: 'change', title: 'Change, and from assistant to doctor', questions: [
    { q: 'How does a licensed doctor change the main institution?', a: 'Within the province: practice place “no”, main institution “yes”. Into another province: both “yes”.' },
    { q: 'How does an assistant change the main institution?', a: 'Within the same county-level division: practice place “no”, main institution “yes”. Otherwise both “yes”.' },
    { q: 'How does an assistant become a licensed doctor?', a: '1. If category, main institution and scopes stay: apply for the upgrade; the present main institution confirms, its health commission approves.\n2. If any of them changes: apply for a change, choose the qualification to use afterwards, and let the practice place change from county to province; the intended institution confirms, its health commission approves.\n3. The practice certificate code stays.' },
  ] },
  { id: 'progress', title: 'Progress, printing, withdrawal', questions: [
    { q: 'How long does it take?', a: 'The institution confirms first, prints the form and hands it with the other material to its health commission. By law that decides within 20 working days of acceptance; provinces may promise less. “My applications” shows how far it is.' },
    { q: 'Who prints the application form?', a: 'The institution, after it has confirmed and before the decision, as often as needed. After the decision there is no printing.' },
    { q: 'How is an application withdrawn?', a: '1. Before the institution has looked at it.\n2. When the institution does not agree: withdraw it, then apply again.\n3. When the institution agrees and the health commission has not decided.\n4. Not after the decision: that is the end of it; for anything new apply anew.' },
    { q: 'What if an application is not approved?', a: 'The authority gives its reasons in writing; they stand in the application, each rule with its source. You may apply again, ask for reconsideration or go to court as the law provides.' },
  ] },
  { id: 'maintain', title: 'Maintaining your data, and the photo', questions: [
    { q: 'How are photo, education, school and title changed?', a: 'With an active account and a valid registration: under “Maintain my data”. The main institution’s approval makes it effective. Only the registration changes, never the qualification.' },
    { q: 'What has the photo to be?', a: 'Of the last six months, bareheaded, white background, 354×472 pixels, JPG, JPEG or PNG, at most 80 KB. For photos of other sizes a window for cropping opens; no other program is needed.' },
  ] },
  { id: 'records', title: 'Correcting and entering qualifications', questions: [
    { q: 'Correcting or entering a qualification recognised under the old rules (before 1999)', a: 'Such qualifications are corrected and entered by the province that issued them; the national examination centre does not hold them. Take identity card, qualification certificate and the title document of before 26 June 1998 to the authority of that province.' },
    { q: 'Correcting or entering a qualification by national examination', a: 'The national examination centre corrects these. Ask the health commission of the examination site; after verification the centre corrects the record, and it arrives here by itself.' },
    { q: 'Entering the qualification of retired, demobilised or transferred military personnel', a: 'Within 90 days of the hand-over to local placement exchange the military certificate: application, proof of identity, introduction letter of the military health department, proof of placement, military certificate. Until then the authority enters the qualification. Afterwards apply for “transfer in from the military”.' },
    { q: 'What if no qualification or registration of mine is found?', a: 'Compare name and document number on identity card and certificates with what you entered. If you mistyped, correct it under “Activation”; if not, ask your institution to check, or follow the guides above.' },
  ] },
];

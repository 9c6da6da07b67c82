import type { Topic } from '@/ends/help/answers.zh';

export const en: Topic[] = [
  { title: 'Account and activation', questions: [
    { q: 'How is an account activated?', a: '1. With a valid registration where registration is electronic: your main institution generates an activation code once you are verified; it comes to your verified mobile number or e-mail address, and you enter it.\n2. With a valid registration only where registration is not electronic yet: apply for registration or change; approval activates the account.\n3. If your registrations are all invalid (departed, cancelled, moved out …): enter your own qualification certificate code.\n4. With a qualification that was never registered (newly passed too): enter your own qualification certificate code.' },
  ] },
];

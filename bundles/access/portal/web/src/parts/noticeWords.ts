import { words } from '@/words';

/** Words of lists of notices. */
export const noticeWords = words({
  title: '通知', unread: '仅未读', read: '标为已读', none: '没有通知', noneText: '业务有进展时，通知会出现在这里。', noneUnread: '没有未读的通知', older: '更早的通知', toApplication: '查看申请',
}, {
  title: 'Notices', unread: 'Unread only', read: 'Mark as read', none: 'No notices', noneText: 'What becomes of business is told here.', noneUnread: 'Nothing unread', older: 'Older notices', toApplication: 'To the application',
});

/** The text of a notice without the sender's name, with which a message on the phone begins. */
export const plainNotice = (text: string): string => text.replace(/^(【[^】]*】|\[[^\]]*\]\s*)/gm, '');

import { words } from '@/words';

/** Words of the feed of the public register and those who subscribed to it. */
export const feedWords = words({
  title: '公示信息变更流与订阅通知', cursor: '最新游标', oldest: '最早可用游标', touched: '尚未进入变更流', told: '已转为通知', notTold: '尚未开始',
  subscriptions: '订阅', failing: '近来无法送达', disabled: '已停用', waiting: '等待送达', since: '最早产生于', dead: '未能送达',
}, {
  title: 'Feed of the public register and webhooks', cursor: 'Newest cursor', oldest: 'Oldest cursor answered', touched: 'Not in the feed yet', told: 'Told up to', notTold: 'not begun',
  subscriptions: 'Subscriptions', failing: 'Failing lately', disabled: 'Given up', waiting: 'Deliveries waiting', since: 'the oldest since', dead: 'Dead deliveries',
});

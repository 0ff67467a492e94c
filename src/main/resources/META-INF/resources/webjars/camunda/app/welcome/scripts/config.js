import { locales, speakChinese } from '../../shared/chinese.js';
import { waitForModules } from '../../shared/patience.js';

waitForModules();
speakChinese('欢迎页 - 1+X 证书申报审批系统');

export default {
  app: { name: '欢迎页', vendor: '1+X 证书申报审批' },
  locales,
  disableWelcomeMessage: true,
  links: [{ label: '申报审批首页', href: '/', description: '申报项目、批次时间、批量审核和名单' }],
};

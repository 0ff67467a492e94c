import { locales, speakChinese } from '../../shared/chinese.js';
import { waitForModules } from '../../shared/patience.js';

waitForModules();
speakChinese('运行监控 - 1+X 证书申报审批系统');

export default {
  app: { name: '运行监控', vendor: '1+X 证书申报审批' },
  locales,
  disableWelcomeMessage: true,
};

import { locales, speakChinese } from '../../shared/chinese.js';
import { waitForModules } from '../../shared/patience.js';

waitForModules();
speakChinese('系统管理 - 1+X 证书申报审批系统');

export default {
  app: { name: '系统管理', vendor: '1+X 证书申报审批' },
  locales,
  disableWelcomeMessage: true,
};

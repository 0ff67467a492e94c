import { locales, speakChinese } from '../../shared/chinese.js';
import { waitForModules } from '../../shared/patience.js';
import { tellAnswers } from './answers.js';

waitForModules();
speakChinese('审核待办 - 1+X 证书申报审批系统');
tellAnswers();

export default {
  app: { name: '审核待办', vendor: '1+X 证书申报审批' },
  locales,
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '认领当前待办' },
    focusFilter: { key: 'ctrl+shift+f', description: '转到第一个筛选' },
    focusList: { key: 'ctrl+alt+l', description: '转到待办列表的第一项' },
    focusForm: { key: 'ctrl+alt+f', description: '转到办理表单的第一栏' },
  },
};

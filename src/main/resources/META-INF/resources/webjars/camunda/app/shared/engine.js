// English that Cockpit and Admin bring along outside their language files: the viewers of diagrams
// and rule tables, kinds of incidents, the footer, and what the engine answers when it refuses.

const PERMISSIONS = {
  ALL: '全部',
  NONE: '没有',
  ACCESS: '使用',
  CREATE: '新建',
  READ: '查看',
  UPDATE: '更改',
  DELETE: '删除',
  EDIT: '编辑',
  SHARE: '共享',
  SET: '设置',
  SUSPEND: '挂起',
  RETRY_JOB: '重试作业',
  TASK_ASSIGN: '指定办理人',
  TASK_WORK: '办理待办',
  READ_TASK: '查看待办',
  READ_TASK_VARIABLE: '查看待办变量',
  READ_VARIABLE: '查看变量',
  READ_INSTANCE: '查看实例',
  READ_INSTANCE_VARIABLE: '查看实例变量',
  READ_HISTORY: '查看历史',
  READ_HISTORY_VARIABLE: '查看历史变量',
  UPDATE_TASK: '更改待办',
  UPDATE_TASK_VARIABLE: '更改待办变量',
  UPDATE_VARIABLE: '更改变量',
  UPDATE_INSTANCE: '更改实例',
  UPDATE_INSTANCE_VARIABLE: '更改实例变量',
  UPDATE_HISTORY: '更改历史',
  CREATE_INSTANCE: '发起实例',
  DELETE_INSTANCE: '删除实例',
  DELETE_HISTORY: '删除历史',
  MIGRATE_INSTANCE: '迁移实例',
  SUSPEND_INSTANCE: '挂起实例',
  CREATE_BATCH_CORRELATE_MESSAGE: '批量关联消息',
  CREATE_BATCH_DELETE_DECISION_INSTANCES: '批量删除规则执行记录',
  CREATE_BATCH_DELETE_FINISHED_PROCESS_INSTANCES: '批量删除已结束的流程实例',
  CREATE_BATCH_DELETE_RUNNING_PROCESS_INSTANCES: '批量删除运行中的流程实例',
  CREATE_BATCH_MIGRATE_PROCESS_INSTANCES: '批量迁移流程实例',
  CREATE_BATCH_MODIFY_PROCESS_INSTANCES: '批量修改流程实例',
  CREATE_BATCH_RESTART_PROCESS_INSTANCES: '批量重新启动流程实例',
  CREATE_BATCH_SET_EXTERNAL_TASK_RETRIES: '批量设置外部任务重试次数',
  CREATE_BATCH_SET_JOB_RETRIES: '批量设置作业重试次数',
  CREATE_BATCH_SET_REMOVAL_TIME: '批量设置清除时间',
  CREATE_BATCH_SET_VARIABLES: '批量设置变量',
  CREATE_BATCH_UPDATE_PROCESS_INSTANCES_SUSPEND: '批量挂起流程实例',
};

export const WORDS = [
  ['td.permissions', [[/\b[A-Z]+(_[A-Z]+)*\b/g, (name) => PERMISSIONS[name] ?? name]]],
  ['td.group-type', [[/^\s*WORKFLOW\s*$/, '业务']]],
  ['.tooltip-inner', [[/^Toggle this section$/, '展开或收起本栏']]],
  ['.ctn-content-bottom td', [[/^\s*Message\s*$/, '异常信息']]],
  ['.null-value', [[/^\s*null\s*$/, '空值']]],
  [
    'td.type, td.incident-type',
    [
      [/^\s*Failed Job\s*$/, '作业失败'],
      [/^\s*(Failed External Task|failedExternalTask)\s*$/, '外部任务失败'],
    ],
  ],
  [
    '[cam-widget-footer]',
    [
      [/^Camunda Platform$/, 'Camunda'],
      [/^Asia\/Shanghai$/, '北京时间'],
    ],
  ],
  [
    '.dmn-decision-table-container',
    [
      [/^Hit policy:$/i, '命中方式：'],
      [/^Collect$/, '全部取用'],
      [/^Unique$/, '只有一条'],
      [/^First$/, '取第一条'],
      [/^Any$/, '任取一条'],
      [/^Rule order$/i, '按规则次序'],
      [/^When$/, '当'],
      [/^And$/, '且'],
      [/^Then$/, '则'],
      [/^Annotations$/, '说明'],
      [/^string$/, '文本'],
      [/^integer$/, '整数'],
      [/^long$/, '长整数'],
      [/^(double|number)$/, '小数'],
      [/^boolean$/, '是否'],
      [/^date$/, '日期'],
      [/^<none>$/, '没有'],
    ],
  ],
];

export const TITLES = [
  [/^zoom in$/, '放大'],
  [/^zoom out$/, '缩小'],
  [/^reset zoom$/, '还原大小'],
  [/^Select all$/, '全选'],
  [/^drd$/, '规则关系图'],
  [/^Powered by bpmn\.io$/, '图形由 bpmn.io 显示'],
  [/^Decision name: /, '规则表名称：'],
  [/^Collects the values of all matching rules$/, '取所有符合的规则的值'],
  [/^Input label: /, '输入名称：'],
  [/^Input label$/, '输入名称'],
  [/^Input type$/, '输入类型'],
  [/^Input expression$/, '输入表达式'],
  [/^Output label: /, '输出名称：'],
  [/^Output label$/, '输出名称'],
  [/^Output name$/, '输出标识'],
  [/^Output type$/, '输出类型'],
];

const REFUSALS = [
  [/(Error: )?The user with id '([^']*)' does not have .*$/s, '账号“$2”没有进行该操作的权限，如确需办理，请联系系统管理员。'],
  [/(Error: )?Request failed with status code (\d+)$/, '服务器应答 $2。'],
];

const UNKNOWN = '流程引擎未能完成该操作，详细信息见服务器日志。';

// Whoever reads the page has no use for the engine's English; it stays in the tooltip.
export function inChinese(message) {
  const known = REFUSALS.find(([english]) => english.test(message));
  if (known) return message.replace(known[0], known[1]);
  return /[A-Za-z]{2,} [A-Za-z]{2,}/.test(message) && !/\p{Script=Han}/u.test(message)
    ? UNKNOWN
    : message;
}

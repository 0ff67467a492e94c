package org.onex.web.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onex.directory.Role;

/** Which pages a role is led to; what it may see there is decided where the data is. */
final class Navigation {

  private static final Entry SEASONS = new Entry("/seasons", "申报批次");
  private static final Entry FILINGS = new Entry("/filings", "申报项目");
  private static final Entry PLANS = new Entry("/plans", "考核计划");
  private static final Entry CATALOGUE = new Entry("/catalogue", "证书目录");
  private static final Entry NOTICES = new Entry("/notices", "政策文件");
  private static final Entry CALENDAR = new Entry("/calendar", "日历");
  private static final Entry REHEARSALS = new Entry("/rehearsals", "规则试算");
  private static final Entry DUTIES = new Entry("/duties", "报送任务");
  private static final Entry EXPERTS = new Entry("/experts", "专家评审");
  private static final Entry MISSING = new Entry("/missing", "谁还没报");
  private static final Entry OVERDUE = new Entry("/overdue", "逾期未审");
  private static final Entry BULK = new Entry("/review/bulk", "批量审核");
  private static final Entry TASKLIST = new Entry("/camunda/app/tasklist/default/", "待办审核");
  private static final Entry MAILS = new Entry("/mails", "邮件记录");
  private static final Entry COCKPIT = new Entry("/camunda/app/cockpit/default/", "运行监控");

  private static final Entry DONE = new Entry("/done", "我已办");

  private static final Entry INTERNAL = new Entry("/internal", "校内审批");

  /** What a role opens every day. */
  private static final Map<Role, List<Entry>> DAILY =
      Map.of(
          Role.SCHOOL,
          List.of(
              new Entry("/school", "本校申报"),
              FILINGS,
              new Entry("/import", "导入工作簿"),
              DUTIES,
              PLANS,
              SEASONS),
          Role.BUREAU,
          List.of(TASKLIST, BULK, FILINGS, MISSING, OVERDUE, DUTIES, PLANS, SEASONS),
          Role.PROVINCE_OFFICE,
          List.of(TASKLIST, BULK, FILINGS, MISSING, OVERDUE, DUTIES, PLANS, SEASONS),
          Role.EXPERT,
          List.of(TASKLIST),
          Role.ADMINISTRATOR,
          List.of(FILINGS, PLANS, SEASONS, new Entry("/units", "单位与人员"), MAILS, COCKPIT),
          Role.OPERATIONS,
          List.of(MAILS, COCKPIT));

  /** What it looks up now and then. */
  private static final Map<Role, List<Entry>> MORE =
      Map.of(
          Role.SCHOOL,
          List.of(DONE, CATALOGUE, NOTICES),
          Role.BUREAU,
          List.of(DONE, CATALOGUE, NOTICES),
          Role.PROVINCE_OFFICE,
          List.of(DONE, EXPERTS, CALENDAR, REHEARSALS, CATALOGUE, NOTICES, MAILS),
          Role.EXPERT,
          List.of(DONE, CATALOGUE, NOTICES),
          Role.ADMINISTRATOR,
          List.of(
              CATALOGUE,
              NOTICES,
              CALENDAR,
              new Entry("/holidays", "节假日"),
              REHEARSALS,
              new Entry("/audit", "操作记录"),
              new Entry("/camunda/app/admin/default/", "账号管理")));

  private record Entry(String path, String title) {}

  private Navigation() {}

  /**
   * @param inHouse whether the person's school settles matters within
   */
  static List<NavItem> of(Role role, String path, boolean inHouse) {
    Stream<Entry> daily =
        Stream.concat(
            DAILY.getOrDefault(role, List.of()).stream(),
            inHouse ? Stream.of(INTERNAL) : Stream.empty());
    return Stream.concat(
            daily.map(page -> item(page, path, false)),
            MORE.getOrDefault(role, List.of()).stream().map(page -> item(page, path, true)))
        .toList();
  }

  private static NavItem item(Entry page, String path, boolean more) {
    return new NavItem(page.path(), page.title(), isUnder(path, page.path()), more);
  }

  private static boolean isUnder(String path, String page) {
    return path.equals(page) || path.startsWith(page + "/");
  }
}

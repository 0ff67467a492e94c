package org.onex.web.page;

import java.util.List;
import java.util.Map;
import org.onex.organization.Role;

/** Which pages a role is led to; what it may see there is decided where the data is. */
final class Navigation {

  private static final String[] SEASONS = {"/seasons", "申报批次"};
  private static final String[] FILINGS = {"/filings", "申报项目"};
  private static final String[] PLANS = {"/plans", "考核计划"};
  private static final String[] CATALOGUE = {"/catalogue", "证书目录"};
  private static final String[] MISSING = {"/missing", "谁还没报"};
  private static final String[] BULK = {"/review/bulk", "批量审核"};
  private static final String[] TASKLIST = {"/camunda/app/tasklist/", "待办审核"};
  private static final String[] MAILS = {"/mails", "邮件记录"};
  private static final String[] COCKPIT = {"/camunda/app/cockpit/", "运行监控"};

  private static final Map<Role, List<String[]>> PAGES =
      Map.of(
          Role.SCHOOL,
          List.of(
              new String[] {"/school", "本校申报"},
              FILINGS,
              new String[] {"/import", "导入工作簿"},
              PLANS,
              SEASONS,
              CATALOGUE),
          Role.BUREAU,
          List.of(TASKLIST, BULK, FILINGS, MISSING, PLANS, SEASONS, CATALOGUE),
          Role.PROVINCE_OFFICE,
          List.of(TASKLIST, BULK, FILINGS, MISSING, PLANS, SEASONS, CATALOGUE, MAILS),
          Role.ADMINISTRATOR,
          List.of(
              FILINGS,
              PLANS,
              SEASONS,
              CATALOGUE,
              MAILS,
              COCKPIT,
              new String[] {"/camunda/app/admin/", "账号管理"}),
          Role.OPERATIONS,
          List.of(COCKPIT));

  private Navigation() {}

  static List<NavItem> of(Role role, String path) {
    return PAGES.getOrDefault(role, List.of()).stream()
        .map(page -> new NavItem(page[0], page[1], isUnder(path, page[0])))
        .toList();
  }

  private static boolean isUnder(String path, String page) {
    return path.equals(page) || path.startsWith(page + "/");
  }
}

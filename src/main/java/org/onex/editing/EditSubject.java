package org.onex.editing;

/**
 * Something that is edited as a whole.
 *
 * @param title how a refusal calls it
 */
public record EditSubject(String key, String title) {

  public static EditSubject filing(String number) {
    return new EditSubject("filing/" + number, "申报项目 " + number);
  }

  public static EditSubject form(String number, String form, String title) {
    return new EditSubject("form/" + number + "/" + form, "申报项目 %s 的%s".formatted(number, title));
  }

  public static EditSubject conditions(String number) {
    return new EditSubject("conditions/" + number, "申报项目 %s 的试点条件".formatted(number));
  }

  public static EditSubject budget(String number) {
    return new EditSubject("budget/" + number, "申报项目 %s 的资金预算方案".formatted(number));
  }

  public static EditSubject change(String plan) {
    return new EditSubject("change/" + plan, "考核计划 %s 的变更备案".formatted(plan));
  }

  public static EditSubject adjustment(String plan) {
    return new EditSubject("adjustment/" + plan, "考核计划 %s 的调整申请".formatted(plan));
  }

  public static EditSubject duty(String season, String report, String unit, String title) {
    return new EditSubject("duty/%s/%s/%s".formatted(season, report, unit), title);
  }

  public static EditSubject meeting(String school, int year) {
    return new EditSubject("meeting/" + school + "/" + year, year + "年校长办公会记录");
  }

  public static EditSubject holidays(int year) {
    return new EditSubject("holidays/" + year, year + "年节假日");
  }

  /** The dates of a season, with every supplementary notice and grant entered for it. */
  public static EditSubject schedule(String season, String title) {
    return new EditSubject("schedule/" + season, title + "的时间安排");
  }

  public static EditSubject units() {
    return new EditSubject("units", "单位与人员");
  }

  /** 证书目录, 专业目录 and 历年考核数据. */
  public static EditSubject lists() {
    return new EditSubject("lists", "证书目录、专业目录或历年考核数据");
  }
}

package org.onex.notice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says about changing one thing of an approved plan in one direction.
 *
 * @param pack layer that says so
 * @param subject headcount, level, major, certificate, content, schedule, leader
 * @param direction INCREASE, DECREASE, CHANGE, ADD, REMOVE
 * @param conditions within what bounds the row holds; beyond them the next row of the same kind
 * @param consents who must agree, e.g. {@code dept_consent}
 * @param documents what must be there, e.g. {@code stamped_form}
 * @param code reason given when it is not accepted
 */
public record AdjustmentTerm(
    String pack,
    String subject,
    String direction,
    Outcome outcome,
    AdjustmentConditions conditions,
    List<String> consents,
    List<String> documents,
    @Nullable String code,
    MergeStrategy meeting,
    Provision provision) {

  private static final Map<String, String> SUBJECTS =
      Map.of(
          "headcount", "人数规模",
          "level", "考核等级",
          "major", "考核专业",
          "certificate", "证书",
          "content", "建设内容",
          "schedule", "进度安排",
          "leader", "试点负责人");

  /** What a pilot is beside its plan's lines. */
  private static final Set<String> OF_THE_PILOT = Set.of("content", "schedule", "leader");

  private static final Map<String, String> PAPERS =
      Map.of(
          "dept_consent", "学校证书试点管理部门同意",
          "leader_consent", "校级分管领导同意",
          "stamped_form", "加盖公章的指标调增申请表",
          "mail", "申请表扫描件邮件报送",
          "written_application", "书面申请",
          "province_filing", "报省级备案");

  public AdjustmentTerm {
    consents = List.copyOf(consents);
    documents = List.copyOf(documents);
  }

  /** What a consent or document is called; a name that nobody has heard of stands for itself. */
  public static String titleOf(String paper) {
    return PAPERS.getOrDefault(paper, paper);
  }

  /** What people call the thing that is to change. */
  public static String subjectTitle(String subject) {
    return SUBJECTS.getOrDefault(subject, subject);
  }

  public boolean isAboutThePilot() {
    return OF_THE_PILOT.contains(subject);
  }

  /** Whether it is changed by filing the change for the record, and no line of a plan changes. */
  public boolean isForTheRecord() {
    return isAboutThePilot() && direction.equals("CHANGE") && outcome == Outcome.FILED_FOR_RECORD;
  }

  /** What becomes of a request of this kind. */
  public enum Outcome {
    /** Confirmed and registered by the office once everything is there. */
    REGISTERED("经确认登记后调整"),
    /** The school changes its plan by itself, and the office learns of it. */
    SELF("学校自行调整"),
    /** Takes effect when it has been reported for record; nobody approves it. */
    FILED_FOR_RECORD("报备案后生效"),
    NOT_ACCEPTED("不接受调整"),
    NEXT_WINDOW("下一申报批次另行申报");

    private final String label;

    Outcome(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}

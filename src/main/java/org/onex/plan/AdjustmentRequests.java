package org.onex.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.Catalogue;
import org.onex.catalogue.Certificate;
import org.onex.catalogue.CertificateGrades;
import org.onex.catalogue.Major;
import org.onex.directory.Refusal;
import org.onex.notice.FilingFacts;
import org.springframework.stereotype.Component;

/** Reads what a school typed: every word that is not in order is named at once. */
@Component
class AdjustmentRequests {

  private static final int MOST_PEOPLE = 100_000;
  private static final int LONGEST_REASON = 1000;
  private static final int LONGEST_EXPLANATION = 2000;

  private final Catalogue catalogue;
  private final Plans plans;

  AdjustmentRequests(Catalogue catalogue, Plans plans) {
    this.catalogue = catalogue;
    this.plans = plans;
  }

  CheckedAdjustment check(Plan plan, AdjustmentRequest request) {
    List<String> problems = new ArrayList<>();
    Map<String, PlanLine> lines = new LinkedHashMap<>();
    List<String> newCertificates = new ArrayList<>();
    if (request.lines().size() > FilingFacts.MOST_LINES) {
      throw new Refusal(
          "TOO_MANY_LINES",
          "调整后的明细共 %d 行，超过 %d 行的上限，请按等级、专业合并后再提出。"
              .formatted(request.lines().size(), FilingFacts.MOST_LINES));
    }
    for (AdjustmentRequest.Line line : request.lines()) {
      Optional<String> other = otherCertificate(plan, line);
      if (other.isPresent()) {
        elsewhere(plan, other.get())
            .ifPresentOrElse(problems::add, () -> newCertificates.add(other.get()));
      } else {
        read(plan, line, lines, problems);
      }
    }
    if (problems.isEmpty() && lines.isEmpty() && newCertificates.isEmpty()) {
      problems.add("调整后的明细不能为空；整项停止实施不属于指标调整，请书面向省级办公室说明。");
    }
    String reason = text(request.reason());
    if (reason == null) {
      problems.add("请填写调整理由。");
    } else if (reason.length() > LONGEST_REASON) {
      problems.add("调整理由为 %d 字，超过 %d 字的上限，请精简。".formatted(reason.length(), LONGEST_REASON));
    }
    String explanation = text(request.explanation());
    if (explanation != null && explanation.length() > LONGEST_EXPLANATION) {
      problems.add(
          "情况说明为 %d 字，超过 %d 字的上限，请精简。".formatted(explanation.length(), LONGEST_EXPLANATION));
    }
    if (!problems.isEmpty()) {
      throw new Refusal("ADJUSTMENT_INVALID", String.join("\n", problems));
    }
    List<PlanLine> wanted = lines.isEmpty() ? plan.current().lines() : List.copyOf(lines.values());
    return new CheckedAdjustment(wanted, newCertificates, String.valueOf(reason), explanation);
  }

  private void read(
      Plan plan, AdjustmentRequest.Line line, Map<String, PlanLine> lines, List<String> problems) {
    int before = problems.size();
    String code = line.majorCode().strip();
    Optional<String> level = CertificateGrades.find(line.level());
    if (level.isEmpty()) {
      problems.add("等级“%s”无法识别，请填写初级、中级或高级。".formatted(line.level()));
    }
    if (code.isEmpty() || code.length() > 32) {
      problems.add("专业代码“%s”不正确，请填写专业目录中的代码。".formatted(code));
    }
    if (line.headcount() < 0 || line.headcount() > MOST_PEOPLE) {
      problems.add(
          "%s %s 的人数 %d 不正确，请填写 0 至 %d 的整数（0 表示取消该行）。"
              .formatted(line.level(), code, line.headcount(), MOST_PEOPLE));
    }
    String name = majorName(plan, code, line.majorName());
    if (name.isEmpty()) {
      problems.add("专业代码“%s”不在系统专业目录中，请同时填写专业名称。".formatted(code));
    }
    if (problems.size() == before && line.headcount() > 0) {
      PlanLine read = new PlanLine(level.orElseThrow(), code, name, line.headcount());
      if (lines.put(read.key(), read) != null) {
        problems.add("%s 出现了两行，请合并为一行。".formatted(PlanDelta.place(read)));
      }
    }
  }

  private String majorName(Plan plan, String code, String typed) {
    return plan.current().lines().stream()
        .filter(line -> line.majorCode().equals(code))
        .map(PlanLine::majorName)
        .findFirst()
        .or(() -> catalogue.majors(List.of(code)).find(code).map(Major::name))
        .orElse(typed.strip());
  }

  /** Name of the certificate that a line speaks of when it is not the plan's own. */
  private Optional<String> otherCertificate(Plan plan, AdjustmentRequest.Line line) {
    String typed = text(line.certificate());
    if (typed == null || typed.equals(plan.certificateId())) {
      return Optional.empty();
    }
    Optional<Certificate> known = known(typed);
    return known.filter(found -> found.id().equals(plan.certificateId())).isPresent()
        ? Optional.empty()
        : Optional.of(known.map(Certificate::name).orElse(typed));
  }

  private Optional<Certificate> known(String typed) {
    return catalogue.certificate(typed).or(() -> catalogue.certificates().find(typed));
  }

  /** What is planned already is adjusted at its own plan. */
  private Optional<String> elsewhere(Plan plan, String certificate) {
    return known(certificate)
        .flatMap(
            found ->
                plans
                    .findBySchoolIdAndCertificateIdAndRevokedAtNull(plan.schoolId(), found.id())
                    .stream()
                    .filter(other -> other.seasonId().equals(plan.seasonId()))
                    .findFirst())
        .map(other -> "《%s》已有考核计划 %s，请在该计划下提出调整。".formatted(certificate, other.number()));
  }

  private static @Nullable String text(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}

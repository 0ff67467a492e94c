package org.onex.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.notice.FilingFacts;

/** What a new list says of a certificate that the rules would judge differently, in words. */
final class CertificateDifference {

  private CertificateDifference() {}

  static Optional<String> between(FilingFacts.Certificate before, FilingFacts.Certificate after) {
    List<String> changes = new ArrayList<>();
    differ(changes, "是否取消", yesNo(before.withdrawn()), yesNo(after.withdrawn()));
    differ(changes, "批次", text(before.batch()), text(after.batch()));
    differ(changes, "公布收费标准", fee(before.publishedFee()), fee(after.publishedFee()));
    differ(changes, "开考最低人数", text(before.minimum()), text(after.minimum()));
    differ(
        changes,
        "等级",
        CertificateGrades.written(before.levels()),
        CertificateGrades.written(after.levels()));
    differ(changes, "考核形式", ExamParts.written(before.exam()), ExamParts.written(after.exam()));
    return changes.isEmpty() ? Optional.empty() : Optional.of(String.join("；", changes));
  }

  private static void differ(List<String> changes, String what, String before, String after) {
    if (!Objects.equals(before, after)) {
      changes.add("%s由“%s”改为“%s”".formatted(what, before, after));
    }
  }

  private static String yesNo(boolean withdrawn) {
    return withdrawn ? "是" : "否";
  }

  private static String fee(@Nullable BigDecimal fee) {
    return fee == null ? "未载入" : fee.stripTrailingZeros().toPlainString();
  }

  private static String text(@Nullable Integer number) {
    return number == null ? "未载入" : number.toString();
  }
}

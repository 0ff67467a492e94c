package org.onex.web.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onex.filing.FilingState;
import org.onex.notice.Finding;
import org.onex.notice.Strength;
import org.onex.notice.Verdict;
import org.onex.season.ChineseTime;
import org.onex.season.EffectiveWindows;
import org.springframework.stereotype.Component;

/** How templates write values: instants, spans, badges. */
@Component("words")
class TemplateFormatter {

  private final Clock clock;
  private final ObjectMapper json;

  TemplateFormatter(Clock clock, ObjectMapper json) {
    this.clock = clock;
    this.json = json;
  }

  /** Names one opened page. */
  public String page() {
    return UUID.randomUUID().toString();
  }

  /** For a script to read. */
  public String json(Object value) throws JsonProcessingException {
    return json.writeValueAsString(value);
  }

  public String second(@Nullable Instant at) {
    return at == null ? "—" : ChineseTime.second(at);
  }

  public String minute(@Nullable Instant at) {
    return at == null ? "—" : ChineseTime.minute(at);
  }

  public String until(@Nullable Instant exclusiveEnd) {
    if (exclusiveEnd == null) {
      return "—";
    }
    return exclusiveEnd.isBefore(EffectiveWindows.NO_END)
        ? ChineseTime.until(exclusiveEnd)
        : "待放假调休安排公布后确定";
  }

  public String day(@Nullable LocalDate day) {
    return day == null
        ? "—"
        : "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** {@code 还有 3 天 5 小时}; {@code 已截止} once it is over. */
  public String left(@Nullable Instant exclusiveEnd) {
    if (exclusiveEnd == null) {
      return "";
    }
    Duration left = Duration.between(clock.instant(), exclusiveEnd);
    if (left.isZero() || left.isNegative()) {
      return "已截止";
    }
    if (left.toDays() > 0) {
      return "还有 %d 天 %d 小时".formatted(left.toDays(), left.toHoursPart());
    }
    return left.toHours() > 0
        ? "还有 %d 小时 %d 分钟".formatted(left.toHours(), left.toMinutesPart())
        : "还有 %d 分钟".formatted(left.toMinutesPart());
  }

  public boolean past(@Nullable Instant exclusiveEnd) {
    return exclusiveEnd != null && !clock.instant().isBefore(exclusiveEnd);
  }

  public String tone(FilingState state) {
    return switch (state) {
      case DRAFT, WITHDRAWN -> "quiet";
      case IN_REVIEW -> "busy";
      case RETURNED -> "warn";
      case DECIDED -> "wait";
      case APPROVED -> "good";
      case REJECTED -> "bad";
    };
  }

  public String tone(Finding finding) {
    if (finding.blocksSubmission()) {
      return "bad";
    }
    if (finding.needsExplanation()) {
      return "warn";
    }
    return switch (finding.verdict()) {
      case PASS, ROUTE, VALUE, OPEN -> "good";
      case NA -> "quiet";
      default -> "busy";
    };
  }

  /** 校验结果 as the design names it. */
  public String label(Finding finding) {
    return finding.needsExplanation() ? "需说明" : finding.verdict().label();
  }

  /** Where the rule stands; what holds for every notice stands in none. */
  public String source(Finding finding) {
    return finding.clause().startsWith("(通用)")
        ? "系统数据校验"
        : "%s（%s）".formatted(finding.clause(), finding.basis().label());
  }

  public String strength(@Nullable Strength strength) {
    return strength == null ? "—" : strength.label();
  }

  public List<Finding> passed(List<Finding> findings) {
    return findings.stream().filter(this::passed).toList();
  }

  /** What somebody has to look at. */
  public List<Finding> open(List<Finding> findings) {
    return findings.stream().filter(finding -> !passed(finding)).toList();
  }

  public boolean passed(Finding finding) {
    return finding.verdict() == Verdict.PASS
        || finding.verdict() == Verdict.ROUTE
        || finding.verdict() == Verdict.VALUE;
  }

  /** An empty field for the zero that stands for nothing typed yet. */
  public String typed(int number) {
    return number == 0 ? "" : Integer.toString(number);
  }

  public String money(@Nullable BigDecimal amount) {
    return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
  }

  public String size(int bytes) {
    return bytes >= 1024 * 1024
        ? "%d MB".formatted((bytes + 1024 * 1024 - 1) / (1024 * 1024))
        : "%d KB".formatted((bytes + 1023) / 1024);
  }
}

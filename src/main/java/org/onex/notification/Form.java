package org.onex.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.onex.policy.Finding;
import org.onex.policy.Strength;

/** How a fact is written in Chinese. */
enum Form {
  TEXT {
    @Override
    Object write(Object value) {
      return value.toString();
    }
  },
  PEOPLE {
    @Override
    Object write(Object value) {
      return value + "人";
    }
  },
  ORDINAL {
    @Override
    Object write(Object value) {
      return "第" + value + "次提交";
    }
  },
  COUNT {
    @Override
    Object write(Object value) {
      return value.toString();
    }
  },
  TIME {
    @Override
    Object write(Object value) {
      return DATE_TIME.format((Instant) value);
    }
  },
  /** Periods are half-open, people read the last second that still counts. */
  END {
    @Override
    Object write(Object value) {
      return DATE_TIME.format(((Instant) value).minus(Duration.ofSeconds(1)));
    }
  },
  LIST {
    @Override
    Object write(Object value) {
      return ((Collection<?>) value).stream().map(Object::toString).toList();
    }
  },
  FINDINGS {
    @Override
    Object write(Object value) {
      return ((Collection<?>) value).stream().map(Finding.class::cast).map(Form::sentence).toList();
    }
  };

  static final DateTimeFormatter DATE = inShanghai("yyyy年M月d日");
  private static final DateTimeFormatter DATE_TIME = inShanghai("yyyy年M月d日 HH:mm:ss");

  /** A text, or a list of texts. */
  abstract Object write(Object value);

  boolean isList() {
    return this == LIST || this == FINDINGS;
  }

  private static DateTimeFormatter inShanghai(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.CHINA).withZone(ZoneId.of("Asia/Shanghai"));
  }

  private static String sentence(Finding finding) {
    Strength strength = finding.strength();
    List<String> marks =
        strength == null
            ? List.of(finding.verdict().label())
            : List.of(finding.verdict().label(), strength.label());
    String clause =
        finding.message().contains(finding.clause())
            ? ""
            : "（" + finding.basis().label() + "：" + finding.clause() + "）";
    return "【" + String.join("·", marks) + "】" + finding.message() + clause;
  }
}

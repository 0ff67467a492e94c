package org.onex.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onex.notice.Finding;
import org.onex.notice.Strength;

/** How a fact is written in Chinese. */
enum VariableFormat {
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
      return kept((Collection<?>) value, Object::toString);
    }
  },
  FINDINGS {
    @Override
    Object write(Object value) {
      return kept((Collection<?>) value, finding -> sentence((Finding) finding));
    }
  };

  private static final int MOST_ITEMS = 200;

  static final DateTimeFormatter DATE = inShanghai("yyyy年M月d日");
  private static final DateTimeFormatter DATE_TIME = inShanghai("yyyy年M月d日 HH:mm:ss");

  /** A text, or a list of texts. */
  abstract Object write(Object value);

  boolean isList() {
    return this == LIST || this == FINDINGS;
  }

  /** A mail is no export: where there are very many, the page has them all. */
  private static List<String> kept(Collection<?> items, Function<Object, String> writing) {
    Stream<String> rest =
        items.size() <= MOST_ITEMS
            ? Stream.empty()
            : Stream.of("其余" + (items.size() - MOST_ITEMS) + "项请在办理页面查看");
    return Stream.concat(items.stream().limit(MOST_ITEMS).map(writing), rest).toList();
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

package org.onex.notice.rules;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.notice.NoticeTime;

/** The JSON object of a question, read strictly: a wrong value is an answer, not a guess. */
record Input(Map<String, ?> values) {

  /** More digits than any figure of a notice; a number beyond them is a slip or an attack. */
  private static final int DIGITS = 18;

  boolean has(String name) {
    return values.get(name) != null;
  }

  /** A whole number of people, reports or years, zero included. */
  int count(String name) {
    return optionalCount(name).orElseThrow(() -> notANumber(name, null));
  }

  Optional<Integer> optionalCount(String name) {
    return optionalDecimal(name).map(number -> whole(name, number));
  }

  BigDecimal decimal(String name) {
    return optionalDecimal(name).orElseThrow(() -> notANumber(name, null));
  }

  Optional<BigDecimal> optionalDecimal(String name) {
    return Optional.ofNullable(values.get(name)).map(value -> number(name, value));
  }

  /** An amount in yuan; nobody is paid to sit an exam. */
  BigDecimal money(String name) {
    var amount = decimal(name);
    if (amount.signum() < 0) {
      throw notANumber(name, amount);
    }
    return amount;
  }

  String text(String name) {
    return optionalText(name).orElse("");
  }

  Optional<String> optionalText(String name) {
    return Optional.ofNullable(values.get(name)).map(Object::toString);
  }

  boolean flag(String name) {
    return knownFlag(name).orElse(false);
  }

  Optional<Boolean> knownFlag(String name) {
    return Optional.ofNullable(values.get(name)).map(value -> yesOrNo(name, value));
  }

  Instant instant(String name) {
    return optionalInstant(name).orElseThrow(() -> notADate(name, null));
  }

  Optional<Instant> optionalInstant(String name) {
    return optionalText(name)
        .map(text -> NoticeTime.instant(text).orElseThrow(() -> notADate(name, text)));
  }

  LocalDate date(String name) {
    return optionalDate(name).orElseThrow(() -> notADate(name, null));
  }

  Optional<LocalDate> optionalDate(String name) {
    return optionalText(name)
        .map(text -> NoticeTime.date(text.strip()).orElseThrow(() -> notADate(name, text)));
  }

  List<String> texts(String name) {
    return list(name).stream().map(String::valueOf).toList();
  }

  /** A single value stands for a list of one. */
  private List<?> list(String name) {
    var value = values.get(name);
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> list
        ? list.stream().filter(entry -> entry != null).toList()
        : List.of(value);
  }

  List<Input> rows(String name) {
    return list(name).stream().map(Input::object).toList();
  }

  boolean isPair(String name) {
    return values.get(name) instanceof List<?>;
  }

  /** Two numbers as {@code [part, whole]}. */
  Optional<Share> share(String name) {
    if (!has(name)) {
      return Optional.empty();
    }
    if (!(values.get(name) instanceof List<?> pair) || pair.size() != 2) {
      throw notANumber(name, values.get(name));
    }
    int part = whole(name, number(name, pair.get(0)));
    int whole = whole(name, number(name, pair.get(1)));
    if (part > whole) {
      throw notANumber(name, pair);
    }
    return Optional.of(new Share(part, whole));
  }

  /** Whole numbers by name, e.g. headcounts by level. */
  Map<String, Integer> counts(String name) {
    var counts = new LinkedHashMap<String, Integer>();
    if (!(values.get(name) instanceof Map<?, ?> map)) {
      throw notANumber(name, values.get(name));
    }
    map.forEach((key, value) -> counts.put(String.valueOf(key), whole(name, number(name, value))));
    return counts;
  }

  Map<String, Boolean> flags(String name) {
    var flags = new LinkedHashMap<String, Boolean>();
    if (values.get(name) instanceof Map<?, ?> map) {
      map.forEach((key, value) -> flags.put(String.valueOf(key), "true".equals("" + value)));
    }
    return flags;
  }

  private static Input object(@Nullable Object value) {
    var object = new LinkedHashMap<String, Object>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> object.put(String.valueOf(key), inner));
    } else if (value != null) {
      object.put("value", value);
    }
    return new Input(object);
  }

  private static BigDecimal number(String name, @Nullable Object value) {
    try {
      var number = new BigDecimal(String.valueOf(value).strip());
      if (Math.abs((long) number.scale()) <= DIGITS && number.precision() <= DIGITS) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      throw notANumber(name, value);
    }
    throw notANumber(name, value);
  }

  private static int whole(String name, BigDecimal number) {
    try {
      int whole = number.intValueExact();
      if (whole >= 0) {
        return whole;
      }
    } catch (ArithmeticException fraction) {
      throw notANumber(name, number);
    }
    throw notANumber(name, number);
  }

  private static boolean yesOrNo(String name, Object value) {
    return switch (value.toString().strip().toLowerCase(Locale.ROOT)) {
      case "true", "是" -> true;
      case "false", "否" -> false;
      default ->
          throw new InvalidInput(
              "INVALID_FLAG", "“%s”的值“%s”应为 true 或 false，请更正后再试。".formatted(name, value));
    };
  }

  private static InvalidInput notANumber(String name, @Nullable Object value) {
    return new InvalidInput(
        "INVALID_NUMBER",
        value == null
            ? "缺少数值“%s”，请填写后再试。".formatted(name)
            : "“%s”的值“%s”不是非负数字，人数须为整数，请更正后再试。".formatted(name, shown(value)));
  }

  private static Object shown(Object value) {
    return value instanceof Map<?, ?> || value instanceof List<?> ? "（一组值）" : value;
  }

  private static InvalidInput notADate(String name, @Nullable Object value) {
    return new InvalidInput(
        "INVALID_DATE",
        value == null
            ? "缺少时间“%s”，请填写后再试。".formatted(name)
            : "“%s”的值“%s”不是有效日期或时间，请更正后再试。".formatted(name, value));
  }
}

package org.onex.organization;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How long what people write may be, told with figure and limit wherever it is too long. */
public final class TextLength {

  /** SQL's state for a text that does not fit its column, on every database. */
  private static final String TRUNCATION = "22001";

  private static final Pattern LIMIT = Pattern.compile("(?i)varying\\s*\\((\\d+)\\)");

  private TextLength() {}

  /**
   * @param what how the field is called on the screen
   * @param most characters that fit
   */
  public static Optional<String> problem(String what, @Nullable String text, int most) {
    return text == null || text.length() <= most
        ? Optional.empty()
        : Optional.of("%s为 %d 字，超过 %d 字的上限，请精简。".formatted(what, text.length(), most));
  }

  /**
   * The refusal behind a failure to store a text that was too long, for fields that nobody measured
   * before; the database knows no more of it than the limit.
   */
  public static Optional<Refusal> refusal(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast)
        .filter(cause -> TRUNCATION.equals(cause.getSQLState()))
        .findFirst()
        .map(
            cause ->
                new Refusal(
                    "TEXT_TOO_LONG", "有一项填写的内容超过%s的上限，本次提交没有保存，请精简后重新提交。".formatted(limit(cause))));
  }

  private static String limit(SQLException cause) {
    Matcher limit = LIMIT.matcher(String.valueOf(cause.getMessage()));
    return limit.find() ? " %s 字".formatted(limit.group(1)) : "字数";
  }
}

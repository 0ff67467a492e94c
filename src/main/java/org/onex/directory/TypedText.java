package org.onex.directory;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people may write: readable characters, and no more of them than can be kept. */
public final class TypedText {

  /** SQL's state for a text that does not fit its column, on every database. */
  private static final String TRUNCATION = "22001";

  private static final Pattern LIMIT = Pattern.compile("(?i)varying\\s*\\((\\d+)\\)");

  private TypedText() {}

  /** Whether it can be stored and shown: no control characters, no half of a character. */
  public static boolean isReadable(String text) {
    return text.codePoints().noneMatch(TypedText::isUnreadable);
  }

  private static boolean isUnreadable(int character) {
    return Character.getType(character) == Character.SURROGATE
        || (Character.isISOControl(character)
            && character != '\n'
            && character != '\r'
            && character != '\t');
  }

  /** The refusal of a text that is not readable. */
  public static Refusal unreadable(String what) {
    return new Refusal(
        "INPUT_UNREADABLE", "“%s”中有不可见的控制字符，请删除后重新填写；从其他文件粘贴的，请先粘贴为纯文本。".formatted(what));
  }

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

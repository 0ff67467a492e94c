package org.onex.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How people write the same words differently: full and half width, blanks, case. Keys are only
 * compared, never shown, so that {@code 建筑信息模型(BIM)} finds {@code 建筑信息模型（BIM）}.
 */
public final class ComparableText {

  private static final Pattern SUFFIX = Pattern.compile("(职业技能等级证书|职业技能等级|等级证书)$");

  private ComparableText() {}

  /** Text as it is kept: single blanks, none at its ends, no line breaks, nothing invisible. */
  public static String plain(String text) {
    return joined(text, " ");
  }

  /** Text as it is compared. */
  public static String key(String text) {
    return joined(Normalizer.normalize(joined(text, ""), Normalizer.Form.NFKC), "")
        .toLowerCase(Locale.ROOT);
  }

  /** One pass instead of regular expressions: every cell of every workbook comes through here. */
  private static String joined(String text, String blank) {
    StringBuilder joined = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      if (Character.isWhitespace(one) || Character.isSpaceChar(one)) {
        pending = joined.length() > 0;
      } else if (!Character.isISOControl(one) && Character.getType(one) != Character.FORMAT) {
        joined.append(pending ? blank : "").append(one);
        pending = false;
      }
    }
    return joined.toString();
  }

  /** The name of a certificate as it is compared; the words every certificate ends with go. */
  public static String certificateKey(String name) {
    String key = SUFFIX.matcher(key(name)).replaceFirst("");
    return key.startsWith("《") && key.endsWith("》") ? key.substring(1, key.length() - 1) : key;
  }
}

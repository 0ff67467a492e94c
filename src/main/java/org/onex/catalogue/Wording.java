package org.onex.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How people write the same words differently: full and half width, blanks, case. Keys are only
 * compared, never shown, so that {@code 建筑信息模型(BIM)} finds {@code 建筑信息模型（BIM）}.
 */
public final class Wording {

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\t]]");
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern SUFFIX = Pattern.compile("(职业技能等级证书|职业技能等级|等级证书)$");

  private Wording() {}

  /** Text as it is kept: no blanks at its ends, no line breaks, nothing invisible. */
  public static String plain(String text) {
    return BLANK.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  /** Text as it is compared. */
  public static String key(String text) {
    String narrow = Normalizer.normalize(plain(text), Normalizer.Form.NFKC);
    return BLANK.matcher(narrow).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The name of a certificate as it is compared; the words every certificate ends with go. */
  public static String certificateKey(String name) {
    String key = SUFFIX.matcher(key(name)).replaceFirst("");
    return key.startsWith("《") && key.endsWith("》") ? key.substring(1, key.length() - 1) : key;
  }
}

package org.onex.catalogue;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The three levels of every certificate, in their order. */
public final class CertificateGrades {

  public static final List<String> ALL = List.of("初级", "中级", "高级");

  private CertificateGrades() {}

  /** Takes 初, 初级 and 初级证书 for the same level. */
  public static Optional<String> find(String text) {
    String key = ComparableText.certificateKey(text).replaceAll("(证书|级)+$", "");
    return ALL.stream().filter(level -> level.equals(key + "级")).findFirst();
  }

  static String written(Collection<String> levels) {
    return ALL.stream().filter(levels::contains).collect(Collectors.joining(","));
  }

  static Set<String> read(String written) {
    return written.isEmpty()
        ? Set.of()
        : new LinkedHashSet<>(Arrays.asList(written.split(",", -1)));
  }
}

package org.onex.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The catalogue's certificates at one moment, found by name however it is written. */
public final class Certificates {

  private static final int LIKE_ENOUGH_PERCENT = 40;

  private final Map<String, Certificate> byKey = new LinkedHashMap<>();

  private Certificates(Collection<Certificate> certificates) {
    certificates.forEach(certificate -> byKey.put(certificate.nameKey(), certificate));
  }

  public static Certificates of(Collection<Certificate> certificates) {
    return new Certificates(certificates);
  }

  public List<Certificate> all() {
    return List.copyOf(byKey.values());
  }

  public Optional<Certificate> find(String name) {
    return Optional.ofNullable(byKey.get(ComparableText.certificateKey(name)));
  }

  /** Names that look like this one, the likest first; none when nothing does. */
  public List<String> nearest(String name) {
    Set<String> wanted = pieces(ComparableText.certificateKey(name));
    return byKey.values().stream()
        .map(certificate -> new Likeness(certificate.name(), likeness(wanted, certificate)))
        .filter(likeness -> likeness.percent >= LIKE_ENOUGH_PERCENT)
        .sorted(Comparator.comparingInt(Likeness::percent).reversed())
        .limit(3)
        .map(Likeness::name)
        .toList();
  }

  private static int likeness(Set<String> wanted, Certificate certificate) {
    Set<String> pieces = pieces(certificate.nameKey());
    int total = wanted.size() + pieces.size();
    pieces.retainAll(wanted);
    return total == 0 ? 0 : 200 * pieces.size() / total;
  }

  /** Single characters and neighbours: names are short, and characters are often swapped. */
  private static Set<String> pieces(String key) {
    Set<String> pieces = new HashSet<>();
    for (int i = 0; i < key.length(); i++) {
      pieces.add(key.substring(i, i + 1));
      pieces.add(key.substring(i, Math.min(i + 2, key.length())));
    }
    return pieces;
  }

  private record Likeness(String name, int percent) {}
}

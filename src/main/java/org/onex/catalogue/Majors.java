package org.onex.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The known majors at one moment, by code and by name. */
public final class Majors {

  private final Map<String, Major> byCode = new HashMap<>();
  private final Map<String, List<Major>> byName = new HashMap<>();

  private Majors(Collection<Major> majors) {
    for (Major major : majors) {
      byCode.put(major.code(), major);
      byName
          .computeIfAbsent(ComparableText.key(major.name()), name -> new ArrayList<>())
          .add(major);
    }
  }

  public static Majors of(Collection<Major> majors) {
    return new Majors(majors);
  }

  public Optional<Major> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The same name stands at several levels of education, each with its own code. */
  public List<Major> named(String name) {
    return List.copyOf(byName.getOrDefault(ComparableText.key(name), List.of()));
  }
}

package org.onex.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onex.notice.FilingFacts;

/** Past figures of many schools and certificates, newest year first. */
public final class PastRecord {

  private final Map<String, List<FilingFacts.PastYear>> figures = new HashMap<>();

  private PastRecord(Collection<PastFigures> entries) {
    for (PastFigures entry : entries) {
      figures
          .computeIfAbsent(key(entry.schoolId(), entry.certificateId()), key -> new ArrayList<>())
          .add(entry.asFacts());
    }
  }

  static PastRecord of(Collection<PastFigures> entries) {
    return new PastRecord(entries);
  }

  public List<FilingFacts.PastYear> of(String schoolId, String certificateId) {
    return List.copyOf(figures.getOrDefault(key(schoolId, certificateId), List.of()));
  }

  private static String key(String schoolId, String certificateId) {
    return schoolId + ":" + certificateId;
  }
}

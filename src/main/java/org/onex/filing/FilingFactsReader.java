package org.onex.filing;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onex.notice.FilingFacts;
import org.onex.season.Season;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Facts for whoever puts filings before other rules than their season's; nothing is kept. */
@Service
@Transactional(readOnly = true)
public class FilingFactsReader {

  private final FilingFactsLoader loader;
  private final Clock clock;

  FilingFactsReader(FilingFactsLoader loader, Clock clock) {
    this.loader = loader;
    this.clock = clock;
  }

  /** Facts of each filing's text in force. */
  public Map<String, FilingFacts> inForce(Season season, Collection<Filing> filings) {
    return filings.isEmpty()
        ? Map.of()
        : loader.gather(
            season, filings.stream().collect(toMap(Function.identity(), Filing::inForce)));
  }

  /** Facts of filings that exist in a workbook only, in its order; they have no papers. */
  public List<FilingFacts> ofDrafts(Season season, List<DraftContent> drafts) {
    Map<Filing, Revision> written = new LinkedHashMap<>();
    Instant now = clock.instant();
    for (DraftContent draft : drafts) {
      Filing filing =
          new Filing(
              "-" + written.size(),
              season.id(),
              draft.schoolId(),
              draft.certificateId(),
              season.provinceId(),
              season.provinceId(),
              now);
      filing.write(draft.lines(), draft.explanation(), now);
      written.put(filing, filing.latest());
    }
    Map<String, FilingFacts> facts = written.isEmpty() ? Map.of() : loader.gather(season, written);
    return written.keySet().stream().flatMap(f -> found(facts.get(f.number()))).toList();
  }

  private static java.util.stream.Stream<FilingFacts> found(@Nullable FilingFacts facts) {
    return java.util.stream.Stream.ofNullable(facts);
  }
}

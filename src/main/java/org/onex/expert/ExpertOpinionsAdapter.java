package org.onex.expert;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onex.filing.Filing;
import org.onex.notice.Finding;
import org.onex.review.ExpertOpinionsProvider;
import org.onex.review.ReviewView;
import org.onex.season.ChineseTime;
import org.springframework.stereotype.Component;

/** Writes what experts said for the office's form and the filing's page. */
@Component
class ExpertOpinionsAdapter implements ExpertOpinionsProvider {

  private final PanelService service;
  private final ExpertFindings findings;

  ExpertOpinionsAdapter(PanelService service, ExpertFindings findings) {
    this.service = service;
    this.findings = findings;
  }

  @Override
  public List<Finding> against(Filing filing, List<String> reached, boolean last) {
    return findings.on(filing, reached, last).stream().toList();
  }

  @Override
  public ReviewView.Experts about(Filing filing) {
    List<Opinion> seats = service.seats(filing);
    return new ReviewView.Experts(
        service.tally(filing, seats),
        seats.stream()
            .map(Opinion::summary)
            .filter(summary -> !summary.isEmpty())
            .collect(Collectors.joining("\n")),
        seats.stream().map(ExpertOpinionsAdapter::opinion).toList());
  }

  private static ReviewView.Opinion opinion(Opinion seat) {
    return new ReviewView.Opinion(
        seat.expertName() + (seat.chair() ? "（组长）" : ""),
        seat.employer(),
        verdict(seat.agrees()),
        seat.words(),
        at(seat.givenAt()));
  }

  private static String verdict(@Nullable Boolean agrees) {
    return agrees == null ? "未填写" : agrees ? "同意" : "不同意";
  }

  private static String at(@Nullable Instant instant) {
    return instant == null ? "" : ChineseTime.second(instant);
  }
}

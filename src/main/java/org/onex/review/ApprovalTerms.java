package org.onex.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onex.filing.Filing;
import org.onex.notice.Finding;
import org.onex.season.ReviewingUnits.Stop;
import org.onex.season.Season;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What an approval needs, whichever act it comes by: what binds is kept, what yields is argued. */
@Component
class ApprovalTerms {

  private final Routes routes;
  private final ObjectProvider<ExpertOpinionsProvider> experts;

  ApprovalTerms(Routes routes, ObjectProvider<ExpertOpinionsProvider> experts) {
    this.routes = routes;
    this.experts = experts;
  }

  /** What the experts' review holds against an approval at this level. */
  List<Finding> ofExperts(Filing filing, List<Stop> way, String level) {
    List<String> levels = way.stream().map(Stop::level).toList();
    int position = levels.indexOf(level);
    return experts.stream()
        .flatMap(
            words ->
                words
                    .against(filing, levels.subList(0, position + 1), position == levels.size() - 1)
                    .stream())
        .toList();
  }

  /** Everything that is missing, at once. */
  List<String> problems(
      Season season, Filing filing, List<Stop> way, String level, @Nullable String reason) {
    List<Finding> ofFiling = filing.inForce().findingsNow();
    List<Finding> ofExperts = ofExperts(filing, way, level);
    List<String> problems = new ArrayList<>();
    Stream.concat(ofFiling.stream(), ofExperts.stream())
        .filter(Finding::blocksSubmission)
        .map(finding -> "不能通过：" + finding.message())
        .forEach(problems::add);
    if (reason == null) {
      boolean last = level.equals(way.get(way.size() - 1).level());
      boolean accepts = accepts(season, level, last);
      if (accepts
          && ofFiling.stream()
              .filter(Finding::needsExplanation)
              .anyMatch(finding -> !routes.isOfSchool(season, filing, finding))) {
        problems.add("本项目有“原则上”条款不符合，予以通过须填写特殊情况说明（同意理由）。");
      }
      if (accepts || last) {
        ofExperts.stream()
            .filter(Finding::needsExplanation)
            .map(finding -> "不能直接通过：" + finding.message())
            .forEach(problems::add);
      }
    }
    return problems;
  }

  private boolean accepts(Season season, String level, boolean last) {
    return routes.policy(season).parameters().exceptionLevel().map(level::equals).orElse(last);
  }
}

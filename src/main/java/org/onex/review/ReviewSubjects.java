package org.onex.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.Catalogue;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.directory.SchoolTypes;
import org.onex.filing.Filing;
import org.onex.filing.FilingPapers;
import org.onex.office.Attachments;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * School, certificate, past figures, attachments and experts' words of a filing, as a reviewer
 * reads them.
 */
@Component
class ReviewSubjects {

  private final Institutions institutions;
  private final Catalogue catalogue;
  private final Attachments attachments;
  private final FilingPapers papers;
  private final ObjectProvider<ExpertOpinionsProvider> experts;

  ReviewSubjects(
      Institutions institutions,
      Catalogue catalogue,
      Attachments attachments,
      FilingPapers papers,
      ObjectProvider<ExpertOpinionsProvider> experts) {
    this.institutions = institutions;
    this.catalogue = catalogue;
    this.attachments = attachments;
    this.papers = papers;
    this.experts = experts;
  }

  ReviewView.Experts experts(Filing filing) {
    return experts.stream()
        .findFirst()
        .map(words -> words.about(filing))
        .orElse(ReviewView.Experts.NONE);
  }

  ReviewView.School school(Filing filing) {
    Institution school = institutions.findById(filing.schoolId()).orElseThrow();
    return new ReviewView.School(
        school.name(),
        school.code(),
        SchoolTypes.title(school.schoolType()),
        "%s %s".formatted(orDash(school.contactName()), orDash(school.contactPhone())));
  }

  ReviewView.Certificate certificate(Filing filing) {
    return catalogue
        .certificate(filing.certificateId())
        .map(
            c ->
                new ReviewView.Certificate(
                    c.name(),
                    c.batch() == null ? "目录未载入" : "第" + c.batch() + "批",
                    c.organisation(),
                    fee(c.publishedFee())))
        .orElseGet(
            () -> new ReviewView.Certificate(filing.certificateId(), "目录未载入", "目录未载入", "目录未载入"));
  }

  List<ReviewView.Year> history(Filing filing) {
    return catalogue
        .pastFigures(List.of(filing.schoolId()), List.of(filing.certificateId()))
        .of(filing.schoolId(), filing.certificateId())
        .stream()
        .map(
            y ->
                new ReviewView.Year(
                    y.year(),
                    y.planned(),
                    y.completed(),
                    y.issued(),
                    rate(y.completed(), y.planned()),
                    rate(y.issued(), y.completed())))
        .toList();
  }

  List<ReviewView.Link> attachments(Filing filing) {
    Map<String, String> titles = papers.titles(filing);
    return filing
        .inForce()
        .papers(attachments.of(Filing.DOCUMENT_OWNER, List.of(filing.number())))
        .stream()
        .map(
            a ->
                new ReviewView.Link(
                    a.fileName(), titles.getOrDefault(a.kind(), "材料"), "/attachments/" + a.id()))
        .toList();
  }

  private static String fee(@Nullable BigDecimal fee) {
    return Optional.ofNullable(fee)
        .map(f -> f.stripTrailingZeros().toPlainString() + " 元/人次")
        .orElse("目录未载入");
  }

  /** Cut, not rounded, so that nobody reads a rate that was not reached. */
  private static String rate(int part, int whole) {
    return whole == 0 ? "—" : "%d.%d%%".formatted(part * 100L / whole, part * 1000L / whole % 10);
  }

  private static String orDash(@Nullable String text) {
    return text == null ? "—" : text;
  }
}

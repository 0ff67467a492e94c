package org.onex.filing;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onex.catalogue.Catalogue;
import org.onex.directory.Actor;
import org.onex.internalapproval.ApprovalQueries;
import org.onex.internalapproval.ApprovalService;
import org.onex.internalapproval.ApprovalState;
import org.onex.internalapproval.ApprovalSubject;
import org.onex.internalapproval.InternalApproval;
import org.onex.notice.Policy;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
import org.onex.season.Season;
import org.onex.season.SeasonRules;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether a school settles a filing within first, and its way there. */
@Component
class InternalApprovalGate {

  static final String FILING = "filing";

  private final SeasonRules rules;
  private final ApprovalQueries queries;
  private final ApprovalService service;
  private final Catalogue catalogue;
  private final Filings filings;
  private final Attachments attachments;
  private final Clock clock;

  InternalApprovalGate(
      SeasonRules rules,
      ApprovalQueries queries,
      ApprovalService service,
      Catalogue catalogue,
      Filings filings,
      Attachments attachments,
      Clock clock) {
    this.rules = rules;
    this.queries = queries;
    this.service = service;
    this.catalogue = catalogue;
    this.filings = filings;
    this.attachments = attachments;
    this.clock = clock;
  }

  /** A filing that came back goes through the school again as the rules say. */
  boolean comesFirst(Season season, Filing filing) {
    Policy policy = rules.of(season, filing.schoolId());
    if (policy.internalSteps(FILING).isEmpty()) {
      return false;
    }
    Optional<ApprovalState> before =
        queries.latest(FILING, filing.number()).map(InternalApproval::state);
    if (before.isEmpty() || before.get() != ApprovalState.DONE || filing.revisionInForce() == 0) {
      return true;
    }
    return switch (policy.parameters().internalAgain()) {
      case ALWAYS -> true;
      case AFTER_MATERIAL_CHANGE ->
          filing
              .workingCopy()
              .map(copy -> copy.differsMateriallyFrom(filing.inForce()))
              .orElse(false);
      case NEVER -> false;
    };
  }

  /**
   * Posts that have agreed, by number of the filing, where the school has come to the end of it.
   */
  Map<String, Set<String>> agreed(Season season, Collection<Filing> some) {
    List<String> numbers =
        some.stream()
            .filter(f -> !rules.of(season, f.schoolId()).internalSteps(FILING).isEmpty())
            .map(Filing::number)
            .toList();
    return numbers.isEmpty() ? Map.of() : queries.agreed(FILING, numbers);
  }

  /** What the school was still settling about a filing that is decided comes to nothing. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void decided(FilingDecided decided) {
    service.end(
        FILING, decided.number(), "申报项目 %s 已审结，未报送的修改作废，校内审批随之终止。".formatted(decided.number()));
  }

  /** Hands it to the first post; answers with the number of the approval. */
  String send(Actor drafter, Filing filing) {
    filing.enterHouse(clock.instant());
    filings.flush();
    String certificate =
        catalogue
            .certificate(filing.certificateId())
            .map(known -> known.name())
            .orElse(filing.certificateId());
    return service
        .send(
            drafter,
            new ApprovalSubject(
                FILING,
                filing.number(),
                filing.schoolId(),
                "申报项目 %s《%s》".formatted(filing.number(), certificate),
                filing
                    .latest()
                    .digest(
                        attachments.of(
                            new Attachment.Owner(Filing.DOCUMENT_OWNER, filing.number()))),
                "/filings/" + filing.number()))
        .number();
  }
}

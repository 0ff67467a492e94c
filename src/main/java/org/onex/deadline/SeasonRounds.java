package org.onex.deadline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.filing.Filings;
import org.onex.pack.Packs;
import org.onex.season.Occasion;
import org.onex.season.SeasonDiary;
import org.onex.season.SeasonDiary.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rounds that the process of a season makes: what is due, and when to come again. Nothing is
 * permitted or refused here; people are told, once, however often a round is repeated.
 */
@Service
@Transactional
public class SeasonRounds {

  private final SeasonDiary diary;
  private final Filings filings;
  private final Packs packs;
  private final UnitMails units;
  private final SchoolMails schools;
  private final ReviewerMails reviewers;

  SeasonRounds(
      SeasonDiary diary,
      Filings filings,
      Packs packs,
      UnitMails units,
      SchoolMails schools,
      ReviewerMails reviewers) {
    this.diary = diary;
    this.filings = filings;
    this.packs = packs;
    this.units = units;
    this.schools = schools;
    this.reviewers = reviewers;
  }

  /** What the process does next. */
  public enum Outcome {
    DUE,
    WAIT,
    ENDED
  }

  /** An outcome, and when to look again. */
  public record Round(Outcome outcome, Instant resumeAt) {}

  public Round next(String seasonId) {
    Page page = page(seasonId);
    if (page.due() != null) {
      return new Round(Outcome.DUE, page.next());
    }
    return new Round(page.ended() ? Outcome.ENDED : Outcome.WAIT, page.next());
  }

  /** Works off a portion of the first occasion that is due; nothing when none is. */
  public void work(String seasonId) {
    Page page = page(seasonId);
    Occasion occasion = page.due();
    if (occasion != null) {
      diary.note(seasonId, occasion, tell(page, occasion));
    }
  }

  /** The last institution of this portion, null when all have been told. */
  private @Nullable String tell(Page page, Occasion occasion) {
    SeasonAt season =
        new SeasonAt(
            page.openings(),
            packs.policy(page.openings().season().policyVersion()),
            occasion,
            page.reached());
    return switch (occasion.kind()) {
      case OPENS -> units.opening(season);
      case REMIND ->
          switch (occasion.level()) {
            case "school" -> schools.remind(season);
            case Occasion.CORRECTION -> schools.remindOfCorrections(season);
            default -> reviewers.remind(season);
          };
      case CLOSES -> occasion.level().equals("school") ? null : reviewers.overdue(season);
    };
  }

  private Page page(String seasonId) {
    List<Instant> corrections = filings.correctionEnds(seasonId);
    return diary.page(seasonId, corrections);
  }
}

package org.onex.expert;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.filing.Filing;
import org.onex.filing.FilingReadAccess;
import org.onex.filing.FilingState;
import org.onex.filing.Filings;
import org.onex.notice.Parameters.ExpertReview;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Panels of experts: seats them when a filing gets there, takes each opinion from the one who has
 * the seat, and adds them up. The office decides, sees all of it, and is bound as the pack says.
 */
@Service
@Transactional
public class PanelService implements FilingReadAccess {

  private final Filings filings;
  private final Opinions opinions;
  private final ExpertPool pool;
  private final PanelRules rules;
  private final PanelMails mails;
  private final Clock clock;

  PanelService(
      Filings filings,
      Opinions opinions,
      ExpertPool pool,
      PanelRules rules,
      PanelMails mails,
      Clock clock) {
    this.filings = filings;
    this.opinions = opinions;
    this.pool = pool;
    this.rules = rules;
    this.mails = mails;
    this.clock = clock;
  }

  /** Meetings over a sheet are what a pack has that does not ask for panels. */
  @Transactional(readOnly = true)
  public ExpertReview mode(String number) {
    return rules.mode(filings.findByNumber(number).orElseThrow()).orElse(ExpertReview.SHEET);
  }

  /** Whether there is a panel now; false when too few experts fit, which the office then sees. */
  public boolean seat(String number) {
    Filing filing = filings.findByNumber(number).orElseThrow();
    if (!seats(filing).isEmpty()) {
      return true;
    }
    int size = rules.terms(filing).size();
    List<ExpertPool.Candidate> fitting = pool.before(filing);
    if (fitting.size() < size) {
      return false;
    }
    List<Opinion> seats = new ArrayList<>();
    for (ExpertPool.Candidate one : fitting.subList(0, size)) {
      seats.add(
          Opinion.seat(
              number, filing.revisionInForce(), one.expert(), one.name(), seats.isEmpty()));
    }
    opinions.saveAllAndFlush(seats);
    mails.invite(filing, seats);
    return true;
  }

  /**
   * @throws Refusal saying how many experts lack and what to do
   */
  public void requireSeats(String number) {
    if (!seat(number)) {
      throw new Refusal("TOO_FEW_EXPERTS", shortage(filings.findByNumber(number).orElseThrow()));
    }
  }

  /** Why a filing waits for its panel; empty where it does not. */
  @Transactional(readOnly = true)
  public Optional<String> waiting(String number) {
    return filings
        .findByNumber(number)
        .filter(rules::awaitsPanel)
        .filter(filing -> seats(filing).isEmpty())
        .map(this::shortage);
  }

  private String shortage(Filing filing) {
    return "专家组尚未组成：专业大类 %s、不在申报学校工作的评审专家 %d 人，专家组须有 %d 人，请在“专家评审”页补充专家或登记其所在单位和专业大类，再重新组建。"
        .formatted(
            String.join("、", ExpertPool.categories(filing)),
            pool.before(filing).size(),
            rules.terms(filing).size());
  }

  @Transactional(readOnly = true)
  public List<Opinion> seats(String number) {
    return seats(filings.findByNumber(number).orElseThrow());
  }

  /** Whether enough of them have spoken. */
  @Transactional(readOnly = true)
  public boolean isComplete(String number) {
    Filing filing = filings.findByNumber(number).orElseThrow();
    return rules.terms(filing).isComplete(seats(filing));
  }

  /**
   * @param agrees null when nothing was chosen
   */
  public void record(Actor actor, String number, @Nullable Boolean agrees, @Nullable String words) {
    Filing filing = filings.findLockedByNumber(number).orElseThrow();
    Opinion seat = own(actor, filing);
    rules.requireOpen(filing);
    List<String> missing = new ArrayList<>();
    if (agrees == null) {
      missing.add("请选择评审结论（同意、不同意）。");
    }
    if (words == null || words.isBlank()) {
      missing.add("请填写评审意见，写明依据。");
    }
    if (agrees == null || words == null || !missing.isEmpty()) {
      throw new Refusal("OPINION_INCOMPLETE", String.join("\n", missing));
    }
    seat.give(agrees, words.strip(), clock.instant());
    opinions.flush();
  }

  public void sumUp(Actor actor, String number, @Nullable String summary) {
    Filing filing = filings.findLockedByNumber(number).orElseThrow();
    Opinion seat = own(actor, filing);
    if (!seat.chair()) {
      throw new Refusal("CHAIR_ONLY", "汇总意见由专家组组长填写。");
    }
    rules.requireOpen(filing);
    if (summary == null || summary.isBlank()) {
      throw new Refusal("SUMMARY_MISSING", "请填写专家组汇总意见。");
    }
    seat.sumUp(summary.strip());
    opinions.flush();
  }

  /** How the panel came out, or why there is none yet, in one sentence; empty where none is due. */
  @Transactional(readOnly = true)
  public String tally(String number) {
    Filing filing = filings.findByNumber(number).orElseThrow();
    return tally(filing, seats(filing));
  }

  String tally(Filing filing, List<Opinion> seats) {
    if (seats.isEmpty() && rules.awaitsPanel(filing)) {
      return shortage(filing);
    }
    if (PanelTerms.given(seats) == 0) {
      return "";
    }
    return "专家 %d 人，提出意见 %d 人，其中同意 %d 人%s。"
        .formatted(
            seats.size(),
            PanelTerms.given(seats),
            PanelTerms.agreeing(seats),
            rules.terms(filing).verdict(seats));
  }

  /** Members read while they may speak, the chair until the summary; then the panel is over. */
  @Override
  @Transactional(readOnly = true)
  public boolean reads(Actor actor, Filing filing) {
    if (filing.state() != FilingState.IN_REVIEW) {
      return false;
    }
    List<Opinion> seats = seats(filing);
    boolean spoken = rules.terms(filing).isComplete(seats);
    return seats.stream().map(Opinion::summary).allMatch(String::isEmpty)
        && seats.stream()
            .filter(seat -> actor.personId().equals(seat.personId()))
            .anyMatch(seat -> seat.chair() || !spoken);
  }

  private Opinion own(Actor actor, Filing filing) {
    return seats(filing).stream()
        .filter(seat -> actor.personId().equals(seat.personId()))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    "NOT_ON_THE_PANEL", "您不是申报项目 %s 的评审专家，不能填写意见。".formatted(filing.number())));
  }

  List<Opinion> seats(Filing filing) {
    return opinions.findByFilingNumberAndRevisionOrderById(
        filing.number(), filing.revisionInForce());
  }
}

package org.onex.mail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.onex.casework.PortionRunner;
import org.onex.casework.StuckCase;
import org.onex.casework.StuckCases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One occasion told to many units: a unit whose letter cannot be written is named to the office,
 * and keeps nobody else from being told.
 */
@Component
public class MailRounds {

  private static final String ALL = "letters/";

  private final PortionRunner portions;
  private final Notifications notifications;
  private final StuckCases stuck;

  MailRounds(PortionRunner portions, Notifications notifications, StuckCases stuck) {
    this.portions = portions;
    this.notifications = notifications;
    this.stuck = stuck;
  }

  /**
   * @param occasion tells one round of a season from another
   * @param letters by the id of the unit that each is about
   */
  public void send(String seasonId, String occasion, Map<String, Supplier<MailMessage>> letters) {
    portions.tryInSets(
        of(seasonId) + occasion,
        letters.keySet(),
        units ->
            notifications.send(
                units.stream()
                    .map(unit -> Objects.requireNonNull(letters.get(unit)).get())
                    .toList()));
  }

  /** Ids of the units of a season that could not be told of something. */
  @Transactional(readOnly = true)
  public List<String> untold(String seasonId) {
    return stuck.findByWorkStartingWithOrderByFailedAt(of(seasonId)).stream()
        .map(StuckCase::caseNumber)
        .distinct()
        .toList();
  }

  /** A unit that could not be told of something of a season. */
  public record Untold(String seasonId, String unitId) {

    private static Untold of(StuckCase one) {
      String work = one.work();
      return new Untold(
          work.substring(ALL.length(), work.indexOf('/', ALL.length())), one.caseNumber());
    }
  }

  /** Of whichever season, the newest last. */
  @Transactional(readOnly = true)
  public List<Untold> untoldSince(Instant since) {
    return stuck.findByWorkStartingWithOrderByFailedAt(ALL).stream()
        .filter(one -> one.failedAt().isAfter(since))
        .map(Untold::of)
        .distinct()
        .toList();
  }

  private static String of(String seasonId) {
    return ALL + seasonId + "/";
  }
}

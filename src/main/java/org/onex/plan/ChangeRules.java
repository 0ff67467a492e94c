package org.onex.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onex.filing.Filing;
import org.onex.filing.Filings;
import org.onex.notice.AdjustmentFacts;
import org.onex.notice.AdjustmentTerm;
import org.onex.notice.Finding;
import org.onex.notice.Policy;
import org.onex.notice.PolicyEvaluator;
import org.onex.season.Season;
import org.onex.season.SeasonRules;
import org.onex.season.Seasons;
import org.springframework.stereotype.Component;

/** Puts a change of a pilot before the rules of its school. */
@Component
class ChangeRules {

  /** What the office does when it takes the change on record; nothing that a school hands in. */
  private static final String RECORD = "province_filing";

  private static final String APPROVED = "approved";
  private static final int LONGEST_IN_A_SENTENCE = 60;

  private final Seasons seasons;
  private final SeasonRules rules;
  private final ChangeNotifications notifications;
  private final Filings filings;
  private final Clock clock;

  ChangeRules(
      Seasons seasons,
      SeasonRules rules,
      ChangeNotifications notifications,
      Filings filings,
      Clock clock) {
    this.seasons = seasons;
    this.rules = rules;
    this.notifications = notifications;
    this.filings = filings;
    this.clock = clock;
  }

  Season season(Plan plan) {
    return seasons.findById(plan.seasonId()).orElseThrow();
  }

  Policy policy(Plan plan) {
    return rules.of(season(plan), plan.schoolId());
  }

  /** What may change by a record, in the order of the rows; nothing where no row speaks of it. */
  List<ChangeKind> kinds(Plan plan) {
    Map<String, AdjustmentTerm> terms = terms(plan);
    if (terms.isEmpty()) {
      return List.of();
    }
    Map<String, String> recorded = recorded(plan);
    return terms.values().stream()
        .map(
            term -> {
              String known = recorded.get(term.subject());
              return new ChangeKind(
                  term.subject(),
                  AdjustmentTerm.subjectTitle(term.subject()),
                  known == null ? filed(plan, term.subject()) : known,
                  known != null,
                  needs(term).toList(),
                  term.provision());
            })
        .toList();
  }

  /** Consents and papers that the school has to bring for these changes. */
  List<String> needs(ChangeNotification notification) {
    Set<String> needs = new LinkedHashSet<>();
    Map<String, AdjustmentTerm> terms = terms(notification.plan());
    notification.items().stream()
        .flatMap(item -> Optional.ofNullable(terms.get(item.subject())).stream())
        .flatMap(ChangeRules::needs)
        .forEach(needs::add);
    return List.copyOf(needs);
  }

  private static Stream<String> needs(AdjustmentTerm term) {
    return Stream.concat(term.consents().stream(), term.documents().stream())
        .filter(need -> !need.equals(RECORD));
  }

  Set<String> consents(ChangeNotification notification) {
    Set<String> consents = new HashSet<>();
    terms(notification.plan()).values().forEach(term -> consents.addAll(term.consents()));
    return consents;
  }

  /** What the school itself has left undone; the record is for the office to give. */
  List<Finding> judge(ChangeNotification notification) {
    Set<String> given = new HashSet<>(notification.given());
    given.add(RECORD);
    return judge(notification, given);
  }

  private List<Finding> judge(ChangeNotification notification, Set<String> given) {
    Policy policy = policy(notification.plan());
    int before = recordedChanges(notification.plan()).size();
    Map<String, Finding> found = new LinkedHashMap<>();
    for (ChangedItem item : notification.items()) {
      String from = inASentence(item.before());
      String to = inASentence(item.after());
      var facts =
          new AdjustmentFacts(
              APPROVED,
              item.subject(),
              from,
              from.equals(to) ? to + "（有改动）" : to,
              Map.of(),
              before,
              clock.instant(),
              given);
      PolicyEvaluator.judge(policy, facts).forEach(f -> found.putIfAbsent(f.message(), f));
    }
    return new ArrayList<>(found.values());
  }

  private Map<String, AdjustmentTerm> terms(Plan plan) {
    Map<String, AdjustmentTerm> terms = new LinkedHashMap<>();
    policy(plan).adjustments().stream()
        .filter(AdjustmentTerm::isForTheRecord)
        .forEach(term -> terms.putIfAbsent(term.subject(), term));
    return terms;
  }

  private List<ChangeNotification> recordedChanges(Plan plan) {
    return notifications.findByPlanNumberOrderByDraftedAtAscNumberAsc(plan.number()).stream()
        .filter(notification -> notification.state() == ChangeState.RECORDED)
        .toList();
  }

  private Map<String, String> recorded(Plan plan) {
    Map<String, String> recorded = new LinkedHashMap<>();
    recordedChanges(plan).stream()
        .map(ChangeNotification::items)
        .flatMap(Collection::stream)
        .forEach(item -> recorded.put(item.subject(), item.after()));
    return recorded;
  }

  /** What the filing's official form says of it, where that has a field of this name. */
  private String filed(Plan plan, String subject) {
    Policy policy = policy(plan);
    Optional<Filing> filing = filings.findByNumber(plan.number());
    return policy.formNames().stream()
        .filter(
            form ->
                policy.form(form).stream()
                    .anyMatch(row -> !row.isRepeated() && row.field().equals(subject)))
        .flatMap(form -> filing.stream().map(f -> f.inForce().form(form).field(subject)))
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private static String inASentence(String text) {
    String line = text.replaceAll("\\s+", " ").replaceAll("[。；;.]+$", "");
    return line.length() > LONGEST_IN_A_SENTENCE
        ? line.substring(0, LONGEST_IN_A_SENTENCE) + "…"
        : line;
  }
}

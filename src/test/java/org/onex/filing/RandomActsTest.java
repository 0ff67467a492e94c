package org.onex.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onex.Season2027.line;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.review.DecisionCorrection;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Random acts of five actors on a filing: it is never in a state that the table does not lead to,
 * never without a task or an end, and never in two processes. {@code -Donex.random.sequences=2000}
 * runs more of them, {@code -Donex.random.seed} one run again.
 */
@OneXTest
class RandomActsTest {

  /** In fewer, some act that needs several others before it may never be reached. */
  private static final int ENOUGH_FOR_EVERY_ACT = 500;

  private static final int SEQUENCES = Integer.getInteger("onex.random.sequences", 60);
  private static final long SEED = Long.getLong("onex.random.seed", 20270326L);
  private static final int LONGEST = 12;
  private static final List<String> ACTORS =
      List.of(Standing.SCHOOL, "whschool", Standing.CITY, "ahwuhu", Standing.PROVINCE);

  @Autowired Season2027 season;
  @Autowired Standing standing;
  @Autowired Submission submission;
  @Autowired Drafting drafting;
  @Autowired DecisionCorrection decisionCorrection;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;

  /** What an actor can try. */
  private enum Act {
    WRITE,
    DISCARD,
    SUBMIT,
    REPLACE,
    WITHDRAW,
    ASK_BACK,
    APPROVE,
    RETURN,
    REJECT,
    CORRECT,
    RELEASE;

    /** Who may do it, for most acts are tried by those whose they are. */
    String likely(Filing filing) {
      return switch (this) {
        case WRITE, DISCARD, SUBMIT, REPLACE, WITHDRAW, ASK_BACK -> Standing.SCHOOL;
        case APPROVE, RETURN, REJECT ->
            "city".equals(filing.level()) ? Standing.CITY : Standing.PROVINCE;
        case CORRECT, RELEASE -> Standing.PROVINCE;
      };
    }

    /** The verbs of the table that it stands for. */
    Set<FilingVerb> verbs() {
      return switch (this) {
        case REPLACE -> EnumSet.of(FilingVerb.SUBMIT);
        case APPROVE -> EnumSet.of(FilingVerb.REACH, FilingVerb.DECIDE);
        case REJECT -> EnumSet.of(FilingVerb.DECIDE);
        default -> EnumSet.of(FilingVerb.valueOf(name()));
      };
    }
  }

  @Test
  void never_leave_the_table_nor_a_case_without_a_task_or_an_end() {
    season.confirmed();
    season.at("2027-03-26T09:00:00+08:00");
    Map<Act, Integer> done = new EnumMap<>(Act.class);
    for (int sequence = 0; sequence < SEQUENCES; sequence++) {
      walk(SEED + sequence, done);
    }
    System.out.printf("%d sequences from seed %d: %s%n", SEQUENCES, SEED, done);
    if (SEQUENCES >= ENOUGH_FOR_EVERY_ACT) {
      assertThat(done.keySet()).as("every act succeeds somewhere").hasSize(Act.values().length);
    }
  }

  private void walk(long seed, Map<Act, Integer> done) {
    Random random = new Random(seed);
    FilingState start = any(random, FilingState.values());
    String number = standing.in(start, FilingVerb.WRITE);
    List<String> told = new ArrayList<>(List.of("from " + start));
    int length = 3 + random.nextInt(LONGEST - 2);
    for (int step = 0; step < length; step++) {
      Act act = any(random, Act.values());
      String person =
          random.nextInt(3) == 0
              ? ACTORS.get(random.nextInt(ACTORS.size()))
              : act.likely(season.filing(number));
      FilingState before = season.filing(number).state();
      boolean accepted = tried(act, season.actor(person), number, 61 + step);
      told.add("%s %s %s".formatted(person, act, accepted ? "accepted" : "refused"));
      if (act == Act.DISCARD && accepted && before == FilingState.DRAFT) {
        done.merge(act, 1, Integer::sum);
        nothingIsLeft(number, told, seed);
        return;
      }
      FilingState after = season.filing(number).state();
      String where = "seed %d: %s in %s".formatted(seed, told, before);
      if (accepted) {
        done.merge(act, 1, Integer::sum);
        assertThat(act.verbs())
            .as(where)
            .anyMatch(verb -> FilingTransitions.TABLE.cell(before, verb).next().contains(after));
      } else {
        assertThat(after).as(where).isEqualTo(before);
      }
      whole(number, after, where);
    }
    standing.forget(number);
  }

  private static <T> T any(Random random, T[] some) {
    return some[random.nextInt(some.length)];
  }

  private boolean tried(Act act, Actor actor, String number, int headcount) {
    String person = actor.personId();
    try {
      switch (act) {
        case WRITE -> season.rewritten(person, number, line(headcount));
        case DISCARD -> drafting.discard(actor, number);
        case SUBMIT -> {
          return submission.submit(actor, number).accepted();
        }
        case REPLACE -> {
          return submission.replace(actor, number).accepted();
        }
        case WITHDRAW -> submission.withdraw(actor, number);
        case ASK_BACK -> submission.askToTakeBack(actor, number);
        case APPROVE -> season.decide(person, number, Decision.APPROVE, null);
        case RETURN -> season.decide(person, number, Decision.RETURN, "请核对人数");
        case REJECT -> season.decide(person, number, Decision.REJECT, "不符合条件");
        case CORRECT -> decisionCorrection.correct(actor, number, other(number), "复核更正");
        case RELEASE -> {
          if (!person.equals(Standing.PROVINCE)
              || season.filing(number).state() != FilingState.DECIDED) {
            return false;
          }
          standing.release(number);
        }
      }
      return true;
    } catch (Refusal refused) {
      return false;
    }
  }

  private Decision other(String number) {
    return season.filing(number).proposedDecision() == Decision.APPROVE
        ? Decision.REJECT
        : Decision.APPROVE;
  }

  /** One process while it is under way, one task while it is in review, and neither otherwise. */
  private void whole(String number, FilingState state, String where) {
    long open =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(number, Standing.PROCESS)
            .count();
    List<Task> waiting = tasks.createTaskQuery().processInstanceBusinessKey(number).list();
    boolean underWay =
        state == FilingState.IN_REVIEW
            || state == FilingState.RETURNED
            || state == FilingState.DECIDED;
    assertThat(open).as("processes, " + where).isEqualTo(underWay ? 1 : 0);
    assertThat(waiting).as("tasks, " + where).hasSize(state == FilingState.IN_REVIEW ? 1 : 0);
  }

  private void nothingIsLeft(String number, List<String> told, long seed) {
    whole(number, FilingState.DRAFT, "seed %d: %s".formatted(seed, told));
  }
}

package org.onex.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every cell of the filings' table through every door that leads to it: the right person does what
 * the table says, or reads its sentence; the wrong one changes nothing.
 */
@OneXTest
class FilingCellsTest {

  private static final String NOBODYS = "none";

  @Autowired Season2027 season;
  @Autowired Standing standing;
  @Autowired TaskService tasks;
  @Autowired Filings filings;
  @LocalServerPort int port;

  private final Map<String, Browser> pages = new LinkedHashMap<>();

  @BeforeEach
  void allLevelsAreOpen() {
    season.confirmed();
    season.at("2027-03-26T09:00:00+08:00");
  }

  /** Does it by one door; answers with what was said. */
  private interface Act {
    String by(String person, String number);
  }

  private record Door(FilingVerb verb, String name, List<String> wrong, String right, Act act) {}

  @Test
  void a_school_by_its_page_and_by_rest() {
    List<String> others = List.of("whschool", "ahhefei");
    List<Door> doors = new ArrayList<>();
    doors.add(school(FilingVerb.WRITE, "rest", this::draft, others));
    doors.add(school(FilingVerb.SUBMIT, "rest", rest("submit"), others));
    doors.add(school(FilingVerb.WITHDRAW, "rest", rest("withdraw"), others));
    doors.add(school(FilingVerb.ASK_BACK, "rest", rest("withdraw?ask=true"), others));
    doors.add(school(FilingVerb.SUBMIT, "page", page("submit"), others));
    doors.add(school(FilingVerb.WITHDRAW, "page", page("withdraw"), others));
    doors.add(school(FilingVerb.ASK_BACK, "page", page("ask-back"), others));
    doors.add(school(FilingVerb.DISCARD, "page", page("discard"), others));
    doors.forEach(this::everyState);
  }

  @Test
  void a_reviewer_by_rest_by_the_bulk_page_and_in_tasklist() {
    List<String> others = List.of("ahwuhu", "hfschool");
    for (FilingVerb verb : List.of(FilingVerb.RETURN, FilingVerb.DECIDE)) {
      String decision = verb == FilingVerb.RETURN ? "RETURN" : "REJECT";
      everyState(new Door(verb, "rest", others, Standing.CITY, review(decision)));
      everyState(new Door(verb, "engine", others, Standing.CITY, engine(decision)));
      everyState(new Door(verb, "bulk", others, Standing.CITY, bulk(decision)));
    }
  }

  @Test
  void the_office_corrects_by_its_page() {
    everyState(
        new Door(
            FilingVerb.CORRECT,
            "page",
            List.of("ahhefei", "hfschool"),
            Standing.PROVINCE,
            (person, number) -> {
              act(
                  person,
                  "/filings/" + number + "/correct",
                  Map.of("decision", corrected(number), "reason", "复核更正"));
              return signedIn(person).get("/filings/" + number).body();
            }));
  }

  private void everyState(Door door) {
    for (FilingState state : FilingState.values()) {
      String cell = "%s in %s by %s".formatted(door.verb(), state, door.name());
      String number = standing.in(state, door.verb());
      for (String stranger : door.wrong()) {
        door.act().by(stranger, number);
        assertThat(season.filing(number).state()).as(cell + " as " + stranger).isEqualTo(state);
      }
      String said = door.act().by(door.right(), number);
      if (door.verb() == FilingVerb.DISCARD && state == FilingState.DRAFT) {
        assertThat(filings.findByNumber(number)).as(cell).isEmpty();
        continue;
      }
      Set<FilingState> next = FilingTransitions.TABLE.cell(state, door.verb()).next();
      FilingState after = season.filing(number).state();
      if (next.isEmpty()) {
        assertThat(after).as(cell).isEqualTo(state);
        if (door.right().equals(Standing.SCHOOL)) {
          assertThat(said)
              .as(cell)
              .contains(
                  FilingTransitions.TABLE
                      .objection(state, door.verb(), number)
                      .orElseThrow()
                      .getMessage());
        }
      } else {
        assertThat(next).as(cell + ": " + said).contains(after);
      }
      standing.forget(number);
    }
  }

  private static Door school(FilingVerb verb, String name, Act act, List<String> others) {
    return new Door(verb, name, others, Standing.SCHOOL, act);
  }

  private String draft(String person, String number) {
    return Browser.basic(port, person)
        .post(
            "/api/filings",
            """
            {"season": "anhui-2027-spring", "certificate": "b1-01",
             "lines": [{"level": "中级", "majorCode": "710201", "enrolled": 200,
                        "teachers": 12, "headcount": 75}]}
            """)
        .body();
  }

  private Act rest(String verb) {
    return (person, number) ->
        Browser.basic(port, person).post("/api/filings/" + number + ":" + verb, "").body();
  }

  private Act page(String verb) {
    return (person, number) -> {
      act(person, "/filings/" + number + "/" + verb, Map.of());
      return signedIn(person).get("/filings/" + number).body();
    };
  }

  private Act review(String decision) {
    return (person, number) ->
        Browser.basic(port, person)
            .post(
                "/api/reviews",
                """
                [{"number": "%s", "decision": "%s", "opinion": "请核对"}]
                """
                    .formatted(number, decision))
            .body();
  }

  /** Proposed, confirmed and done, or what the page says of it where nothing waits. */
  private Act bulk(String decision) {
    return (person, number) -> {
      Map<String, String> form =
          Map.of(
              "season",
              Season2027.SPRING,
              "numbers",
              number,
              "decision",
              decision,
              "opinion",
              "请核对");
      HttpResponse<String> proposed = act(person, "/review/bulk", form);
      if (proposed.statusCode() != 302) {
        return proposed.body();
      }
      String run = Browser.location(proposed).replaceFirst(".*//[^/]+", "");
      if (!run.startsWith("/review/bulk/runs/")) {
        return signedIn(person).get(run).body();
      }
      act(person, run + "/confirm", Map.of());
      return act(person, run + "/step", Map.of()).body();
    };
  }

  /** As Tasklist does; where no task is open, with one that is nobody's. */
  private Act engine(String decision) {
    return (person, number) -> {
      Task task = tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
      return Browser.basic(port, person)
          .post(
              "/engine-rest/task/" + (task == null ? NOBODYS : task.getId()) + "/complete",
              """
              {"variables": {"decision": {"value": "%s"}, "opinion": {"value": "请核对"}}}
              """
                  .formatted(decision))
          .body();
    };
  }

  private String corrected(String number) {
    return season.filing(number).proposedDecision() == Decision.APPROVE ? "REJECT" : "APPROVE";
  }

  private HttpResponse<String> act(String person, String path, Map<String, String> form) {
    Map<String, String> sent = new LinkedHashMap<>(form);
    sent.put("_csrf", signedIn(person).csrfToken());
    return signedIn(person).postForm(path, sent);
  }

  private Browser signedIn(String person) {
    return pages.computeIfAbsent(person, one -> Browser.signedIn(port, one));
  }
}

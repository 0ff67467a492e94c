package org.onex.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.onex.Browser;

/** Schools ask for more people in their plans, and the office registers it; some think again. */
final class Adjusting {

  private static final int MORE = 5;
  private static final List<String> CONSENTS = List.of("dept_consent", "leader_consent");

  private final Node schools;
  private final Node office;
  private final Records records;
  private final Acts acts;
  private final List<String> plans;
  private final Map<String, Integer> before = new HashMap<>();
  private final Map<String, Integer> registered = new HashMap<>();
  private final Map<String, Integer> withdrawn = new HashMap<>();

  /**
   * @param plans theirs alone
   */
  Adjusting(Node schools, Node office, Records records, Acts acts, List<String> plans) {
    this.schools = schools;
    this.office = office;
    this.records = records;
    this.acts = acts;
    this.plans = plans;
  }

  void run(BooleanSupplier goOn) throws InterruptedException {
    plans.forEach(plan -> before.put(plan, headcount(plan)));
    for (int turn = 0; goOn.getAsBoolean(); turn++) {
      String plan = plans.get(turn % plans.size());
      String number = ask(plan);
      if (turn % 4 == 3) {
        act(number, "withdrawal", "WITHDRAWN");
        withdrawn.merge(plan, 1, Integer::sum);
      } else {
        consent(number);
        act(number, "submission", "AT_OFFICE");
        register(number);
        registered.merge(plan, 1, Integer::sum);
      }
    }
  }

  private String ask(String plan) throws InterruptedException {
    String open = "select adjustment_number from adjustment where open_plan_number = ?";
    String wish =
        """
        {"lines": [{"level": "中级", "majorCode": "710201", "headcount": %d}], "reason": "扩大规模"}
        """
            .formatted(headcount(plan) + MORE);
    acts.until(
        "an adjustment of " + plan,
        () -> !records.strings(open, plan).isEmpty(),
        schools,
        () -> school(plan).post("/api/plans/" + plan + "/adjustments", wish));
    return records.strings(open, plan).get(0);
  }

  private void consent(String number) throws InterruptedException {
    for (String kind : CONSENTS) {
      acts.until(
          kind + " to " + number,
          () -> papers(number, kind) == 1,
          schools,
          () ->
              school(plan(number))
                  .post(
                      address(number) + "/consents",
                      "{\"kind\":\"%s\",\"by\":\"李明远（副校长）\"}".formatted(kind)));
    }
    acts.until(
        "the scan of " + number,
        () ->
            records.count(
                    """
                    select count(*) from attachment
                    where owner_type = 'adjustment' and owner_key = ?
                    """,
                    number)
                > 0,
        schools,
        () ->
            school(plan(number))
                .postFiles(
                    address(number) + "/papers", Map.of(), Map.of("file", "%PDF-1.4\n%%EOF")));
  }

  private void act(String number, String verb, String state) throws InterruptedException {
    acts.until(
        verb + " of " + number,
        () ->
            records
                .strings("select state from adjustment where adjustment_number = ?", number)
                .contains(state),
        schools,
        () -> school(plan(number)).post(address(number) + "/" + verb, "{}"));
  }

  private void register(String number) throws InterruptedException {
    acts.until(
        "registering " + number,
        () ->
            records
                .strings("select state from adjustment where adjustment_number = ?", number)
                .contains("REGISTERED"),
        office,
        () -> complete(number));
  }

  private HttpResponse<String> complete(String number) {
    Browser clerk = Browser.basic(office.port(), "ahprovince");
    HttpResponse<String> found =
        clerk.get("/engine-rest/task?processInstanceBusinessKey=" + number);
    List<String> tasks = JsonPath.read(found.body(), "$[*].id");
    return tasks.isEmpty()
        ? found
        : clerk.post(
            "/engine-rest/task/" + tasks.get(0) + "/complete",
            "{\"variables\": {\"decision\": {\"value\": \"APPROVE\"}}}");
  }

  private Browser school(String plan) {
    return Browser.basic(
        schools.port(),
        records
            .strings(
                """
                select min(p.id) from person p join plan on plan.school_id = p.institution_id
                where plan.plan_number = ? and p.role = 'SCHOOL'
                """,
                plan)
            .get(0));
  }

  private static String address(String number) {
    return "/api/plans/" + plan(number) + "/adjustments/" + number;
  }

  private static String plan(String number) {
    return number.substring(0, number.lastIndexOf("-T"));
  }

  private long papers(String number, String kind) {
    return records.count(
        "select count(*) from adjustment_paper where adjustment_number = ? and kind = ?",
        number,
        kind);
  }

  private int headcount(String plan) {
    return (int)
        records.count(
            """
            select sum(l.headcount) from plan_line l join plan_version v on v.id = l.plan_version_id
            where v.plan_number = ? and v.version_no =
              (select max(version_no) from plan_version where plan_number = v.plan_number)
            """,
            plan);
  }

  int registered() {
    return registered.values().stream().mapToInt(Integer::intValue).sum();
  }

  void check() {
    for (String plan : plans) {
      int changes = registered.getOrDefault(plan, 0);
      assertThat(headcount(plan)).as(plan).isEqualTo(before.get(plan) + changes * MORE);
      assertThat(records.count("select count(*) from plan_version where plan_number = ?", plan))
          .as("versions of " + plan)
          .isEqualTo(1 + changes);
      assertThat(states(plan, "REGISTERED")).as("registered of " + plan).isEqualTo(changes);
      assertThat(states(plan, "WITHDRAWN"))
          .as("withdrawn of " + plan)
          .isEqualTo((int) withdrawn.getOrDefault(plan, 0));
      assertThat(records.count("select count(*) from adjustment where plan_number = ?", plan))
          .isEqualTo(states(plan, "REGISTERED") + states(plan, "WITHDRAWN"));
    }
    assertThat(
            records.strings(
                """
                select a.adjustment_number from adjustment a
                where 1 <> (select count(*) from act_hi_procinst p
                  where p.business_key_ = a.adjustment_number and p.end_time_ is not null
                    and p.proc_def_key_ = 'plan-adjustment')
                  or exists (select 1 from act_hi_procinst p
                    where p.business_key_ = a.adjustment_number and p.end_time_ is null)
                """))
        .as("adjustments with another number of processes than one that has ended")
        .isEmpty();
  }

  private long states(String plan, String state) {
    return records.count(
        "select count(*) from adjustment where plan_number = ? and state = ?", plan, state);
  }
}

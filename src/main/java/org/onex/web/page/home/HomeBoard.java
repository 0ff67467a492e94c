package org.onex.web.page.home;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.duty.DutyList;
import org.onex.duty.DutyView;
import org.onex.web.page.season.SeasonView;
import org.springframework.stereotype.Component;

/** What needs the one who signs in now, and what is late. */
@Component
class HomeBoard {

  private final SchoolItems school;
  private final ReviewerItems reviewer;
  private final OperationItems operation;
  private final DutyList duties;

  HomeBoard(SchoolItems school, ReviewerItems reviewer, OperationItems operation, DutyList duties) {
    this.school = school;
    this.reviewer = reviewer;
    this.operation = operation;
    this.duties = duties;
  }

  /**
   * @param view of the season that the page opens with; null while there is none
   */
  List<HomeItem> of(Actor actor, @Nullable SeasonView view) {
    return switch (actor.role()) {
      case SCHOOL -> withDuties(actor, view == null ? List.of() : school.of(actor, view));
      case BUREAU, PROVINCE_OFFICE -> withDuties(actor, reviewers(actor, view));
      case ADMINISTRATOR, OPERATIONS -> operation.of(actor);
      case EXPERT -> List.of();
    };
  }

  private List<HomeItem> reviewers(Actor actor, @Nullable SeasonView view) {
    List<HomeItem> all = new ArrayList<>(reviewer.always(actor));
    if (view != null) {
      all.addAll(reviewer.of(actor, view));
    }
    return all;
  }

  /** Reports that the unit still owes. */
  private List<HomeItem> withDuties(Actor actor, List<HomeItem> matters) {
    List<DutyView.Task> owed = duties.owed(actor);
    if (owed.isEmpty()) {
      return matters;
    }
    List<HomeItem> all = new ArrayList<>(matters);
    long late = owed.stream().filter(DutyView.Task::late).count();
    all.add(
        new HomeItem(
            "报送任务",
            owed.size() + " 项未报",
            late > 0 ? "其中 %d 项已逾期，请尽快补报".formatted(late) : "请按时填报、上传材料",
            "/duties",
            late > 0 ? "bad" : "warn"));
    return all;
  }
}

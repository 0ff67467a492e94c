package org.onex.web.page.home;

import java.time.LocalDateTime;
import java.util.Optional;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.mail.Inbox;
import org.onex.season.ChineseTime;
import org.onex.season.DemoClock;
import org.onex.season.Season;
import org.onex.web.page.FlashAction;
import org.onex.web.page.SeasonChoice;
import org.onex.web.page.season.SeasonView;
import org.onex.web.page.season.SeasonViews;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.PageRequest;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 首页, and the demo's clock. */
@Controller
class HomePage {

  private final SeasonChoice seasons;
  private final SeasonViews views;
  private final HomeBoard board;
  private final Inbox inbox;
  private final ObjectProvider<DemoClock> demoClock;

  HomePage(
      SeasonChoice seasons,
      SeasonViews views,
      HomeBoard board,
      Inbox inbox,
      ObjectProvider<DemoClock> demoClock) {
    this.seasons = seasons;
    this.views = views;
    this.board = board;
    this.inbox = inbox;
    this.demoClock = demoClock;
  }

  @GetMapping("/")
  String show(Actor actor, Model model) {
    Optional<Season> current = seasons.chosen(actor, null);
    Optional<SeasonView> view = current.map(season -> views.of(actor, season));
    model.addAttribute("current", view.orElse(null));
    model.addAttribute("matters", board.of(actor, view.orElse(null)));
    model.addAttribute(
        "others",
        seasons.of(actor).stream()
            .filter(s -> current.isEmpty() || s.year() >= current.get().year())
            .map(season -> views.of(actor, season))
            .toList());
    model.addAttribute("letters", inbox.of(actor, PageRequest.of(0, 6)).getContent());
    return "home";
  }

  @PostMapping("/clock")
  String moveClock(
      Actor actor,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime to,
      RedirectAttributes flash) {
    return FlashAction.then(
        "/",
        flash,
        () -> {
          DemoClock clock = demoClock.getIfAvailable();
          if (clock == null) {
            throw new Refusal("CLOCK_NOT_DEMO", "只有演示环境可以调整时钟，正式环境以服务器时间为准。");
          }
          var moved = clock.moveTo(to.atZone(ChineseTime.ZONE).toInstant(), actor);
          return "演示时钟已调整到%s。".formatted(ChineseTime.second(moved));
        });
  }
}

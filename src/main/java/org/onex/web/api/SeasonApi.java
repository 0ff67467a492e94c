package org.onex.web.api;

import java.util.List;
import org.onex.directory.Actor;
import org.onex.web.page.SeasonChoice;
import org.onex.web.page.season.SeasonViews;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The seasons of one's province and when each level may act. */
@RestController
@RequestMapping("/api/seasons")
class SeasonApi {

  private final SeasonChoice seasons;
  private final SeasonViews views;

  SeasonApi(SeasonChoice seasons, SeasonViews views) {
    this.seasons = seasons;
    this.views = views;
  }

  @GetMapping
  List<SeasonAnswer> list(Actor actor) {
    return seasons.of(actor).stream().map(s -> SeasonAnswer.of(views.of(actor, s))).toList();
  }

  @GetMapping("/{id}")
  SeasonAnswer one(Actor actor, @PathVariable String id) {
    return SeasonAnswer.of(views.of(actor, seasons.one(actor, id)));
  }
}

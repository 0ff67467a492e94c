package org.onex.engine.expert;

import java.util.List;
import java.util.Objects;
import org.onex.engine.check.ModelBean;
import org.onex.expert.Opinion;
import org.onex.expert.PanelService;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** What the model asks about a panel: who sits on it, who presides, whether enough have spoken. */
@Description("专家组：experts 为各位专家的账号，chair 为组长，complete 为意见是否已够数")
@ModelBean
@Component("panel")
public class Panel {

  private final PanelService service;

  Panel(PanelService service) {
    this.service = service;
  }

  public List<String> experts(String number) {
    return service.seats(number).stream().map(Opinion::personId).filter(Objects::nonNull).toList();
  }

  public String chair(String number) {
    return service.seats(number).stream()
        .filter(Opinion::chair)
        .map(seat -> String.valueOf(seat.personId()))
        .findFirst()
        .orElseThrow();
  }

  public boolean complete(String number) {
    return service.isComplete(number);
  }
}

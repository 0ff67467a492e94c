package org.onex.process.expert;

import java.util.List;
import java.util.Objects;
import org.onex.expert.Opinion;
import org.onex.expert.PanelDesk;
import org.onex.process.check.ModelBean;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** What the model asks about a panel: who sits on it, who presides, whether enough have spoken. */
@Description("专家组：experts 为各位专家的账号，chair 为组长，complete 为意见是否已够数")
@ModelBean
@Component("panel")
public class Panel {

  private final PanelDesk desk;

  Panel(PanelDesk desk) {
    this.desk = desk;
  }

  public List<String> experts(String number) {
    return desk.seats(number).stream().map(Opinion::personId).filter(Objects::nonNull).toList();
  }

  public String chair(String number) {
    return desk.seats(number).stream()
        .filter(Opinion::chair)
        .map(seat -> String.valueOf(seat.personId()))
        .findFirst()
        .orElseThrow();
  }

  public boolean complete(String number) {
    return desk.isComplete(number);
  }
}

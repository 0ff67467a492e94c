package org.onex.intake;

import java.util.List;
import org.onex.filing.Decision;

/**
 * What a meeting of experts concluded on one filing.
 *
 * @param row where it stands in the sheet, e.g. 专家评审 第 5 行
 */
public record ExpertLine(
    String row, String number, List<String> experts, Decision conclusion, String opinion) {

  public ExpertLine {
    experts = List.copyOf(experts);
  }
}

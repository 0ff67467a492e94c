package org.onex.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onex.notice.AdjustmentTerm;
import org.onex.notice.Provision;

/**
 * A thing of a pilot that may change when the change is filed for the record.
 *
 * @param before what it is now, as far as the records tell; empty where they do not
 * @param known whether a record says so, and nobody has to type it
 * @param papers what has to be brought along, as the rows name it
 * @param provision row that asks for the record
 */
public record ChangeKind(
    String subject,
    String title,
    String before,
    boolean known,
    List<String> papers,
    Provision provision) {

  public ChangeKind {
    papers = List.copyOf(papers);
  }

  /** What any of the kinds asks to be brought, with its title. */
  public static Map<String, String> papers(Collection<ChangeKind> kinds) {
    Map<String, String> titles = new LinkedHashMap<>();
    kinds.stream()
        .flatMap(kind -> kind.papers().stream())
        .forEach(paper -> titles.put(paper, AdjustmentTerm.titleOf(paper)));
    return titles;
  }
}

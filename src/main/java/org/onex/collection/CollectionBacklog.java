package org.onex.collection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onex.filing.Filing;

/**
 * A unit's filings, by what has become of them.
 *
 * @param level the level that collects
 */
record CollectionBacklog(
    String level, List<Filing> waiting, Map<Filing, DeferredFiling> held, List<Filing> sent) {

  List<Filing> all() {
    return Stream.of(waiting, held.keySet(), sent).flatMap(Collection::stream).toList();
  }

  List<Filing> inTheTable() {
    return Stream.concat(sent.stream(), waiting.stream()).toList();
  }

  boolean isWaiting(String number) {
    return waiting.stream().anyMatch(filing -> filing.number().equals(number));
  }

  boolean isHeld(String number) {
    return held.keySet().stream().anyMatch(filing -> filing.number().equals(number));
  }
}

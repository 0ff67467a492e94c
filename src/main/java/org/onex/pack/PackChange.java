package org.onex.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onex.notice.Policy;
import org.onex.notice.WorkCalendar;

/**
 * New texts of packs among those in force: what is wrong with them, and what they would break in
 * the packs that stand on them.
 */
public final class PackChange {

  private final Map<String, PackSource> sent = new LinkedHashMap<>();
  private final Map<String, PackSource> together = new LinkedHashMap<>();

  public PackChange(Collection<PackSource> sent, Collection<PackSource> inForce) {
    inForce.forEach(source -> together.put(source.pack(), source));
    sent.forEach(source -> this.sent.put(source.pack(), source));
    together.putAll(this.sent);
  }

  /** Errors and warnings of what is sent; of the packs below it, only what stops them. */
  public List<PackProblem> problems() {
    var found = new ArrayList<PackProblem>();
    sent.values().forEach(source -> found.addAll(PackLint.lint(source, together.values())));
    together.values().stream()
        .filter(source -> !sent.containsKey(source.pack()) && standsOnWhatIsSent(source, 0))
        .flatMap(source -> PackLint.lint(source, together.values()).stream())
        .filter(PackProblem::isError)
        .forEach(found::add);
    return found;
  }

  /** Rows of what is sent that need days off which nobody has published. */
  public List<PackProblem> daysOff(WorkCalendar days) {
    var library = new PackLibrary(together.values());
    return sent.values().stream()
        .flatMap(
            source ->
                library.policy(source.pack()).stream()
                    .flatMap(policy -> DaysOffLint.lint(source, policy, days).stream()))
        .toList();
  }

  /** What would be in force of the packs that are sent; without those that have errors. */
  public Map<String, Policy> policies() {
    return policies(sent.keySet());
  }

  /** What would be in force of these packs; without those that have errors. */
  public Map<String, Policy> policies(Collection<String> packs) {
    var library = new PackLibrary(together.values());
    var policies = new LinkedHashMap<String, Policy>();
    packs.forEach(pack -> library.policy(pack).ifPresent(policy -> policies.put(pack, policy)));
    return policies;
  }

  /** A pack with all that stand above it, as they would be in force together. */
  public List<PackSource> stack(String pack) {
    var stack = new LinkedHashMap<String, PackSource>();
    pile(pack, stack);
    return List.copyOf(stack.values());
  }

  private void pile(String pack, Map<String, PackSource> stack) {
    var source = together.get(pack);
    if (source != null && stack.putIfAbsent(pack, source) == null) {
      PolicyReader.parents(source).forEach(parent -> pile(parent, stack));
    }
  }

  private boolean standsOnWhatIsSent(PackSource source, int depth) {
    return depth < together.size()
        && PolicyReader.parents(source).stream()
            .anyMatch(
                parent -> {
                  var above = together.get(parent);
                  return sent.containsKey(parent)
                      || (above != null && standsOnWhatIsSent(above, depth + 1));
                });
  }
}

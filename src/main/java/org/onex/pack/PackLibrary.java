package org.onex.pack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.notice.Policy;

/** Packs that stand beside each other as text, each read on top of the ones it names as parents. */
public final class PackLibrary {

  private final Map<String, PackSource> sources = new LinkedHashMap<>();
  private final Map<String, Policy> policies = new LinkedHashMap<>();
  private final Map<String, Problems> problems = new LinkedHashMap<>();
  private final Deque<String> reading = new ArrayDeque<>();

  public PackLibrary(Collection<PackSource> sources) {
    sources.forEach(source -> this.sources.put(source.pack(), source));
  }

  /** The effective policy, or nothing when the pack does not exist or has errors. */
  public Optional<Policy> policy(String pack) {
    read(pack);
    return problems(pack).stream().anyMatch(PackProblem::isError)
        ? Optional.empty()
        : Optional.ofNullable(policies.get(pack));
  }

  public Optional<Policy> policyWithId(String policyId) {
    return sources.keySet().stream()
        .flatMap(pack -> policy(pack).stream())
        .filter(policy -> policy.id().equals(policyId))
        .findFirst();
  }

  /** What is wrong with the pack itself; its parents answer for themselves. */
  public List<PackProblem> problems(String pack) {
    read(pack);
    var found = problems.get(pack);
    return found == null ? List.of() : found.all();
  }

  /** Packs in an order in which parents come before their children. */
  public List<PackSource> parentsFirst() {
    var order = new ArrayList<PackSource>();
    sources.values().forEach(source -> place(source, order));
    return order;
  }

  private void place(PackSource source, List<PackSource> order) {
    if (order.contains(source) || reading.contains(source.pack())) {
      return;
    }
    reading.push(source.pack());
    PolicyReader.parents(source).stream()
        .map(sources::get)
        .forEach(
            parent -> {
              if (parent != null) {
                place(parent, order);
              }
            });
    reading.pop();
    order.add(source);
  }

  /** Every pack on the way round hears of it, since any of them may be the one to change. */
  private void circular(String parent) {
    var way = new ArrayList<>(reading);
    java.util.Collections.reverse(way);
    var round = new ArrayList<>(way.subList(way.indexOf(parent), way.size()));
    var cycle = String.join(" → ", round) + " → " + parent;
    for (var pack : round) {
      Optional.ofNullable(problems.get(pack))
          .ifPresent(
              found ->
                  found.error(
                      pack + "-metadata", "", "上级规则包形成循环：" + cycle, "请在 parents 中去掉其中一个上级"));
    }
  }

  /** The effective policy as far as it could be read. */
  @Nullable Policy read(String pack) {
    var source = sources.get(pack);
    if (source == null || policies.containsKey(pack)) {
      return policies.get(pack);
    }
    var found = problems.computeIfAbsent(pack, name -> new Problems(source.file()));
    reading.push(pack);
    var above = new ArrayList<Policy>();
    for (var parent : PolicyReader.parents(source)) {
      if (reading.contains(parent)) {
        circular(parent);
      } else {
        var policy = read(parent);
        if (policy == null) {
          found.error(pack + "-metadata", "", "上级规则包“" + parent + "”不存在", "请先部署上级规则包");
        } else {
          above.add(policy);
        }
      }
    }
    reading.pop();
    var policy = PolicyReader.read(source, above, found);
    policies.put(pack, policy);
    return policy;
  }
}

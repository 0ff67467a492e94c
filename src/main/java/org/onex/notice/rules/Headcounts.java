package org.onex.notice.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onex.notice.FilingFacts.Line;
import org.onex.notice.Limit;
import org.onex.notice.Policy;

/**
 * How many people apply, by level and major where that is known. A row of a notice binds those
 * parts that it is about.
 */
record Headcounts(String schoolType, List<Part> parts) {

  Headcounts {
    parts = List.copyOf(parts);
  }

  /** People of one level and major; what is not known is empty. */
  record Part(String level, String major, String category, int people) {

    Part(String level, String major, int people) {
      this(level, major, categoryOf(major), people);
    }

    /** The first two digits of a major's code are its category. */
    private static String categoryOf(String major) {
      return major.matches("\\d{4,}.*") ? major.substring(0, 2) : "";
    }
  }

  static Headcounts of(String schoolType, List<Line> lines) {
    return new Headcounts(
        schoolType,
        lines.stream()
            .map(line -> new Part(line.level(), line.majorCode(), line.headcount()))
            .toList());
  }

  static Headcounts read(Input input) {
    var parts = new ArrayList<Part>();
    var level = input.text("level");
    var major = input.text("major");
    if (input.has("lines")) {
      input.rows("lines").forEach(line -> parts.add(line(line)));
    } else if (input.has("by_level")) {
      input.counts("by_level").forEach((name, people) -> parts.add(new Part(name, major, people)));
    } else if (input.has("by_major")) {
      input.counts("by_major").forEach((code, people) -> parts.add(new Part(level, code, people)));
    } else {
      parts.add(new Part(level, major, input.count("applied")));
    }
    var category = input.text("major_category");
    return new Headcounts(
        input.text("school_type"),
        category.isEmpty()
            ? parts
            : parts.stream()
                .map(p -> new Part(p.level(), p.major(), category, p.people()))
                .toList());
  }

  private static Part line(Input line) {
    return new Part(
        line.text("level"),
        line.text("major"),
        line.has("headcount") ? line.count("headcount") : line.count("applied"));
  }

  int total() {
    return Math.toIntExact(parts.stream().mapToLong(Part::people).sum());
  }

  /** Rows of a rule that bind any part, with the parts that each of them binds. */
  Map<Limit, Headcounts> bound(Policy policy, String rule) {
    var bound = new LinkedHashMap<Limit, List<Part>>();
    for (var part : parts) {
      policy
          .limits(rule, schoolType, part.category(), part.level())
          .forEach(row -> bound.computeIfAbsent(row, r -> new ArrayList<>()).add(part));
    }
    var headcounts = new LinkedHashMap<Limit, Headcounts>();
    for (var row : policy.limits(rule)) {
      var found = bound.get(row);
      if (found != null) {
        headcounts.put(row, new Headcounts(schoolType, found));
      }
    }
    return headcounts;
  }

  /** Sums by what the parts have in common. */
  Map<String, Integer> by(Function<Part, String> key) {
    var sums = new LinkedHashMap<String, Integer>();
    parts.forEach(part -> sums.merge(key.apply(part), part.people(), Math::addExact));
    return sums;
  }
}

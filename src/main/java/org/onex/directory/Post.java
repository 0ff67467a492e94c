package org.onex.directory;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person answers for in a school: 教务部 for the whole of it, 二级学院（信息工程学院） in one of its
 * colleges only.
 *
 * @param college empty for the whole school
 */
public record Post(String title, String college) {

  private static final Pattern SEPARATOR = Pattern.compile("[、,，]");
  private static final Pattern IN_A_COLLEGE = Pattern.compile("(.+?)\\s*[（(](.+?)[）)]");

  static List<Post> read(@Nullable String listed) {
    return listed == null
        ? List.of()
        : Stream.of(SEPARATOR.split(listed, -1))
            .map(String::strip)
            .filter(post -> !post.isEmpty())
            .map(Post::one)
            .toList();
  }

  private static Post one(String written) {
    var parts = IN_A_COLLEGE.matcher(written);
    return parts.matches()
        ? new Post(parts.group(1).strip(), parts.group(2).strip())
        : new Post(written, "");
  }

  /** Whether it answers for something that comes from a college; an unknown one is none's. */
  boolean answersFor(@Nullable String from) {
    return college.isEmpty() || college.equals(from);
  }
}

package org.onex;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.lang.StackWalker.StackFrame;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * What requests ask of the database, statement by statement: Hibernate's, the engine's and our own
 * alike. A batch is one statement, as it is one journey to the database. Job threads do not count.
 */
public final class SentStatements implements BeanPostProcessor {

  private static final String REQUESTS = "http-nio";
  private static final int FRAMES = 6;
  private static final Pattern TABLE =
      Pattern.compile("\\b(?:from|into|update)\\s+(?:only\\s+)?([a-z_]+)");

  /** A block of a sequence is drawn by whoever comes when the last one is used up. */
  private static final Pattern NUMBERS = Pattern.compile("(?i)\\bnextval\\b|\\bnext value for\\b");

  private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();
  private volatile boolean watching;

  /**
   * @param rows how many rows a batch carries; 1 for what is none
   * @param from where in our code, innermost first
   */
  public record Sent(String sql, int rows, String from) {

    private String table() {
      var table = TABLE.matcher(sql.toLowerCase(Locale.ROOT));
      return table.find() ? table.group(1) : "-";
    }

    private String what() {
      return "%s %s".formatted(sql.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT), table());
    }
  }

  /** What the requests of this act send until it returns. */
  public List<Sent> during(Runnable act) {
    sent.clear();
    watching = true;
    try {
      act.run();
    } finally {
      watching = false;
    }
    return List.copyOf(sent);
  }

  /** How often each table was asked for what, most often first, and from where. */
  public static String byTable(List<Sent> statements) {
    return statements.stream().collect(groupingBy(Sent::what)).values().stream()
        .sorted(Comparator.comparing((List<Sent> of) -> -of.size()))
        .map(SentStatements::line)
        .collect(joining("\n", "\n" + statements.size() + " statements:\n", "\n"));
  }

  private static String line(List<Sent> same) {
    Map<String, Long> places = same.stream().collect(groupingBy(Sent::from, counting()));
    return "%3d %s (%d rows)%n"
            .formatted(same.size(), same.get(0).what(), same.stream().mapToInt(Sent::rows).sum())
        + places.entrySet().stream()
            .map(place -> "       %d from %s".formatted(place.getValue(), place.getKey()))
            .collect(joining("\n"));
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource pool && name.equals("dataSource")
        ? proxy(pool, DataSource.class, (method, arguments, answer) -> connection(answer))
        : bean;
  }

  private @Nullable Object connection(@Nullable Object answer) {
    return answer instanceof Connection connection && isWatched()
        ? proxy(connection, Connection.class, SentStatements.this::statement)
        : answer;
  }

  private boolean isWatched() {
    return watching && Thread.currentThread().getName().startsWith(REQUESTS);
  }

  private @Nullable Object statement(Method method, Object[] arguments, @Nullable Object answer) {
    return answer instanceof Statement statement
        ? new Watched(statement, arguments.length > 0 ? (String) arguments[0] : "").proxy()
        : answer;
  }

  private final class Watched {

    private final Statement statement;
    private final String prepared;
    private int batched;

    Watched(Statement statement, String prepared) {
      this.statement = statement;
      this.prepared = prepared;
    }

    Object proxy() {
      Class<?> type =
          statement instanceof java.sql.CallableStatement
              ? java.sql.CallableStatement.class
              : statement instanceof java.sql.PreparedStatement
                  ? java.sql.PreparedStatement.class
                  : Statement.class;
      return SentStatements.proxy(statement, type, this::note);
    }

    private @Nullable Object note(Method method, Object[] arguments, @Nullable Object answer) {
      if (method.getName().equals("addBatch")) {
        batched++;
      } else if (method.getName().startsWith("execute")) {
        String sql = arguments.length > 0 ? (String) arguments[0] : prepared;
        if (!NUMBERS.matcher(sql).find()) {
          sent.add(new Sent(sql, Math.max(1, batched), ourFrames()));
        }
        batched = 0;
      }
      return answer;
    }
  }

  private static String ourFrames() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .filter(f -> f.getClassName().startsWith("org.onex."))
                    .filter(f -> !f.getClassName().equals(SentStatements.class.getName()))
                    .filter(f -> !f.getClassName().contains("$"))
                    .filter(f -> !f.getMethodName().equals("execute"))
                    .filter(f -> !f.getMethodName().startsWith("doFilter"))
                    .limit(FRAMES)
                    .map(SentStatements::name)
                    .collect(joining(" < ")));
  }

  private static String name(StackFrame frame) {
    String type = frame.getClassName();
    return "%s.%s:%d"
        .formatted(
            type.substring(type.lastIndexOf('.') + 1),
            frame.getMethodName(),
            frame.getLineNumber());
  }

  private interface Seen {
    @Nullable Object answer(Method method, Object[] arguments, @Nullable Object answer);
  }

  private static Object proxy(Object target, Class<?> type, Seen seen) {
    var types = new ArrayList<Class<?>>(List.of(type));
    for (Class<?> other : target.getClass().getInterfaces()) {
      if (!other.isAssignableFrom(type) && Modifier.isPublic(other.getModifiers())) {
        types.add(other);
      }
    }
    return Proxy.newProxyInstance(
        SentStatements.class.getClassLoader(),
        types.toArray(Class<?>[]::new),
        (proxy, method, arguments) -> {
          try {
            Object[] given = arguments == null ? new Object[0] : arguments;
            return seen.answer(method, given, method.invoke(target, given));
          } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
          }
        });
  }
}

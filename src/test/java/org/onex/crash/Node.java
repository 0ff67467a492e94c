package org.onex.crash;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The application in a JVM of its own, so that it can be killed as a power cut would. */
public final class Node implements AutoCloseable {

  private static final int MINUTES_TO_START = 20; // on a machine that does much besides

  /** The application's jar; none, and its classes run that are here beside the tests. */
  private static final String PACKAGED = System.getProperty("onex.application", "");

  private final Map<String, String> environment;
  private final Path log;
  private final int port = freePort();
  private final AtomicInteger cutOff = new AtomicInteger();
  private volatile CompletableFuture<Void> ready = new CompletableFuture<>();
  private @Nullable Process process;

  public Node(Map<String, String> environment, Path log) {
    this.environment = environment;
    this.log = log;
  }

  public int port() {
    return port;
  }

  /** How many requests were under way when the node was killed. */
  int cutOff() {
    return cutOff.get();
  }

  public void start() {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Asia/Shanghai")
            .redirectErrorStream(true);
    builder.command().addAll(PACKAGED.isEmpty() ? fromClasses() : List.of("-jar", PACKAGED));
    builder.environment().putAll(environment);
    builder.environment().put("SERVER_PORT", "" + port);
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      Process started = builder.start();
      process = started;
      CompletableFuture<Void> up = ready;
      Thread reader = new Thread(() -> read(started, up), "node-log");
      reader.setDaemon(true);
      reader.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    await();
  }

  /** SIGKILL: no shutdown hook, no rollback, no good-bye. */
  public void kill() {
    ready = new CompletableFuture<>();
    Process killed = process;
    if (killed != null) {
      killed.destroyForcibly().onExit().join();
    }
  }

  /** Asks until there is an answer, as people do who find the server gone. */
  <T> T persistently(Supplier<T> request) {
    while (true) {
      Optional<T> answer = once(request);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
  }

  /** Asks a node that stands; nothing if it was killed meanwhile, and nobody knows what it did. */
  <T> Optional<T> once(Supplier<T> request) {
    await();
    try {
      return Optional.of(request.get());
    } catch (AssertionError e) {
      if (!(e.getCause() instanceof IOException)) {
        throw e;
      }
      cutOff.incrementAndGet();
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    kill();
  }

  private void await() {
    try {
      ready.get(MINUTES_TO_START, TimeUnit.MINUTES);
    } catch (Exception e) {
      throw new AssertionError("the node did not start, see " + log, e);
    }
  }

  private void read(Process started, CompletableFuture<Void> up) {
    try (BufferedReader lines = started.inputReader(StandardCharsets.UTF_8);
        PrintWriter copy = new PrintWriter(Files.newBufferedWriter(log, CREATE, APPEND))) {
      lines
          .lines()
          .forEach(
              line -> {
                copy.println(line);
                copy.flush();
                if (line.contains("is ready")) {
                  up.complete(null);
                }
              });
    } catch (IOException | UncheckedIOException e) {
      // a killed process may break its pipe in the middle of a line
    }
    up.completeExceptionally(new IllegalStateException("ended"));
  }

  /** What is packaged: everything here but the tests, whose beans must not be found. */
  private static List<String> fromClasses() {
    try {
      Path tests = Path.of(Node.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      String classpath =
          Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
              .filter(entry -> !Path.of(entry).toAbsolutePath().equals(tests))
              .collect(Collectors.joining(File.pathSeparator));
      return List.of("-cp", classpath, "org.onex.OneXApplication");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

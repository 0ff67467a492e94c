package org.onex.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;

/** Runs everything against one packaged application on one PostgreSQL, and writes what it saw. */
public final class Benchmarks {

  private Benchmarks() {}

  /**
   * @param arguments the application's jar, the folder for results, the folder of the packs, and
   *     which part to run: {@code all} or {@code rehearsal}
   */
  public static void main(String[] arguments) throws Exception {
    Report report = new Report();
    try (EmbeddedPostgres postgres = Database.durable().start();
        Database database = new Database(postgres);
        Application application = Application.start(Path.of(arguments[0]), postgres)) {
      report.head(database.version());
      if (arguments[3].equals("all")) {
        new BulkReview(application, database).run(report);
      }
      new Rehearsal(application, database, Path.of(arguments[2])).run(report);
      if (arguments[3].equals("all")) {
        new TaskQueries(application, database).run(report);
      }
    }
    report.keep(Path.of(arguments[1]));
  }
}

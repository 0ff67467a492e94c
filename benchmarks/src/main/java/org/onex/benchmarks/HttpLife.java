package org.onex.benchmarks;

/**
 * A filing's life over HTTP: the school submits through {@code /api}, each reviewer finds, claims
 * and completes the task through {@code /engine-rest}, the requests that Tasklist sends.
 */
final class HttpLife implements Life {

  private final Application application;
  private final Database database;

  HttpLife(Application application, Database database) {
    this.application = application;
    this.database = database;
  }

  Application application() {
    return application;
  }

  @Override
  public void submit(Filing filing) throws Exception {
    application.post(filing.person(), "/api/filings/" + filing.number() + ":submit", "");
  }

  @Override
  public void decide(String reviewer, Filing filing) throws Exception {
    String task =
        application
            .get(reviewer, "/engine-rest/task?processInstanceBusinessKey=" + filing.number())
            .get(0)
            .get("id")
            .asText();
    application.post(
        reviewer, "/engine-rest/task/" + task + "/claim", "{\"userId\":\"" + reviewer + "\"}");
    application.post(
        reviewer,
        "/engine-rest/task/" + task + "/complete",
        "{\"variables\":{\"decision\":{\"value\":\"APPROVE\"}}}");
  }

  @Override
  public long ended() throws Exception {
    return Long.parseLong(
        database.strings("select count(*) from filing where state = 'DECIDED'").get(0));
  }

  @Override
  public void close() {
    application.close();
  }
}

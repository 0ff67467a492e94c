package org.onex.directory;

/**
 * An act that is not allowed now, by this person, or with these words. The message is one copyable
 * Chinese sentence: figure, limit, clause, remedy. Pages, REST and Tasklist show it as it stands.
 */
public class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code machine-readable reason, e.g. {@code WINDOW_CLOSED}
   * @param message the sentence people see
   */
  public Refusal(String code, String message) {
    super(message);
    this.code = code;
  }

  public String code() {
    return code;
  }
}

package org.onex.web;

import java.sql.SQLException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;

/** Words that are longer than their place: whoever typed them is told so, whatever the form. */
public final class TextTooLong {

  public static final String SENTENCE = "填写的文字过长，没有保存；请将意见、理由精简到 1000 字以内，名称精简到 100 字以内后重试。";

  /** Of standard SQL: string data, right truncation. */
  private static final String TRUNCATED = "22001";

  private TextTooLong() {}

  public static boolean isBehind(Throwable failure) {
    return failure instanceof DataIntegrityViolationException
        && NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException cause
        && TRUNCATED.equals(cause.getSQLState());
  }
}

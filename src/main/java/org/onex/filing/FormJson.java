package org.onex.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.onex.notice.FormContent;

/**
 * A form's content as it is kept: the same content is always the same text, so it can be hashed.
 */
final class FormJson {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private FormJson() {}

  static String write(FormContent content) {
    try {
      return JSON.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A form cannot be written", e);
    }
  }

  static FormContent read(String text) {
    try {
      return JSON.readValue(text, FormContent.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A form cannot be read", e);
    }
  }
}

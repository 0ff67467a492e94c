package org.onex.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.onex.directory.TypedText;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.AbstractJackson2HttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses control characters at every door of ours, parameters and bodies alike: one database would
 * keep them and the other answer with an error. Bodies are JSON and nothing else that a library on
 * the class path happens to read.
 */
@Component
class ReadableInput implements WebMvcConfigurer, HandlerInterceptor {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      return true; // what was wrong with the request is being told already
    }
    request.getParameterMap().forEach(ReadableInput::requireReadable);
    if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
        instanceof Map<?, ?> address) {
      address.forEach(
          (name, value) -> requireReadable(String.valueOf(name), String.valueOf(value)));
    }
    return true;
  }

  private static void requireReadable(String name, String... values) {
    if (!TypedText.isReadable(name) || !Arrays.stream(values).allMatch(TypedText::isReadable)) {
      throw TypedText.unreadable(name.replaceAll("\\p{C}", "?"));
    }
  }

  @Override
  public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
    converters.removeIf(
        converter ->
            converter instanceof AbstractJackson2HttpMessageConverter
                && !(converter instanceof MappingJackson2HttpMessageConverter));
    for (HttpMessageConverter<?> converter : converters) {
      if (converter instanceof MappingJackson2HttpMessageConverter json) {
        json.setObjectMapper(
            json.getObjectMapper()
                .copy()
                .registerModule(
                    new SimpleModule().addDeserializer(String.class, new ReadableTexts())));
      }
    }
  }

  /** Texts of a body; what is wrong is told with its place, as any value that does not fit. */
  private static final class ReadableTexts extends StringDeserializer {

    @Serial private static final long serialVersionUID = 1L;

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String text = super.deserialize(parser, context);
      if (text != null && !TypedText.isReadable(text)) {
        throw JsonMappingException.from(parser, "control character");
      }
      return text;
    }
  }
}

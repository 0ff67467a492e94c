package org.onex.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every parameter of every endpoint, read from the controllers themselves, is given what nobody
 * should send: the answer is in words, and never an error of the system.
 */
@OneXTest
class NoInputBreaksAnEndpointTest {

  private static final List<String> NASTY =
      List.of(
          "\u0000",
          "a\u0001b",
          "2147483647",
          "-2147483648",
          "99999999999999999999",
          "999999999",
          "0.5",
          "2027-02-30",
          "+999999-01-01T00:00",
          "字".repeat(3000),
          "%_'\"<>${7*7}",
          "\uD800");

  private static final List<String> INSIDE =
      List.of("Exception", "org.onex", "org.spring", "select ", "SQL");

  private static final List<String> PEOPLE = List.of("admin", "ahprovince", "hfschool", "ahhefei");

  @LocalServerPort int port;
  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;
  @Autowired Season2027 season;

  private final Map<String, Browser> browsers = new LinkedHashMap<>();

  /** An endpoint as a controller declares it. */
  record Endpoint(RequestMethod method, String path, List<String> parameters) {}

  @Test
  void every_parameter_is_answered_in_words_whatever_it_says() {
    season.confirmed();
    season.at("2027-03-26T09:00:00+08:00");
    season.submitted("hfschool", "b1-01");

    List<String> broken = new ArrayList<>();
    for (Endpoint endpoint : endpoints()) {
      whoMayAsk(endpoint)
          .ifPresent(
              person -> {
                for (String parameter : places(endpoint)) {
                  NASTY.forEach(
                      value -> problem(person, endpoint, parameter, value).ifPresent(broken::add));
                }
              });
    }
    assertThat(broken).isEmpty();
  }

  /** The first who is not turned away whatever is asked. */
  private Optional<String> whoMayAsk(Endpoint endpoint) {
    return PEOPLE.stream()
        .filter(person -> ask(person, endpoint, "", "").statusCode() != 403)
        .findFirst();
  }

  private Optional<String> problem(
      String person, Endpoint endpoint, String parameter, String value) {
    HttpResponse<String> answer = ask(person, endpoint, parameter, value);
    boolean failed = answer.statusCode() >= 500;
    boolean inside =
        answer.statusCode() >= 400 && INSIDE.stream().anyMatch(answer.body()::contains);
    boolean taken = value.chars().anyMatch(Character::isISOControl) && answer.statusCode() < 400;
    return failed || inside || taken
        ? Optional.of(
            "%s %s %s=%s as %s: %d"
                .formatted(
                    endpoint.method(),
                    endpoint.path(),
                    parameter,
                    value.substring(0, Math.min(20, value.length())),
                    person,
                    answer.statusCode()))
        : Optional.empty();
  }

  private HttpResponse<String> ask(
      String person, Endpoint endpoint, String parameter, String value) {
    boolean api = endpoint.path().startsWith("/api");
    Browser browser =
        browsers.computeIfAbsent(
            person + api,
            key -> api ? Browser.basic(port, person) : Browser.signedIn(port, person));
    String path = endpoint.path();
    for (String variable : variables(path)) {
      path = path.replace("{" + variable + "}", encoded(variable.equals(parameter) ? value : "1"));
    }
    Map<String, String> form = new LinkedHashMap<>();
    endpoint.parameters().forEach(name -> form.put(name, name.equals(parameter) ? value : "1"));
    if (endpoint.method() == RequestMethod.GET) {
      String query =
          form.entrySet().stream()
              .filter(field -> field.getKey().equals(parameter))
              .map(field -> field.getKey() + "=" + encoded(field.getValue()))
              .reduce("", (before, field) -> before + "&" + field);
      return browser.get(path + "?" + query);
    }
    if (!api) {
      form.put("_csrf", browser.csrfToken());
    }
    return browser.postForm(path, form);
  }

  private List<Endpoint> endpoints() {
    List<Endpoint> found = new ArrayList<>();
    requestMappingHandlerMapping
        .getHandlerMethods()
        .forEach((info, handler) -> found.addAll(endpoints(info, handler)));
    return found.stream()
        .filter(endpoint -> !endpoint.path().startsWith("/v3/"))
        .filter(
            endpoint -> !endpoint.path().equals("/password") && !endpoint.path().contains("clock"))
        .toList();
  }

  private static List<Endpoint> endpoints(RequestMappingInfo info, HandlerMethod handler) {
    List<String> parameters = parameters(handler);
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    return info.getPatternValues().stream()
        .flatMap(
            path ->
                methods.stream()
                    .filter(m -> m == RequestMethod.GET || m == RequestMethod.POST)
                    .map(method -> new Endpoint(method, path, parameters)))
        .toList();
  }

  /** Named ones, those of the records that a form is read into, and none that are files. */
  private static List<String> parameters(HandlerMethod handler) {
    List<String> names = new ArrayList<>();
    for (MethodParameter parameter : handler.getMethodParameters()) {
      parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
      var named = parameter.getParameterAnnotation(RequestParam.class);
      if (named != null) {
        String name = named.name();
        names.add(name.isEmpty() ? String.valueOf(parameter.getParameterName()) : name);
      } else if (parameter.getParameterType().isRecord()
          && parameter.getParameterAnnotations().length == 0
          && parameter.getParameterType().getPackageName().startsWith("org.onex.web")) {
        Arrays.stream(parameter.getParameterType().getRecordComponents())
            .forEach(component -> names.add(component.getName()));
      }
    }
    return names;
  }

  private static Set<String> places(Endpoint endpoint) {
    Set<String> places = new LinkedHashSet<>(variables(endpoint.path()));
    places.addAll(endpoint.parameters());
    return places;
  }

  private static List<String> variables(String path) {
    return Pattern.compile("\\{(\\w+)}")
        .matcher(path)
        .results()
        .map(result -> result.group(1))
        .toList();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

package org.onex.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.onex.directory.Actor;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Whether one is still signed in, and what was typed by somebody who no longer is. */
@Controller
class SessionPage {

  static final String OVER = "/session-over";

  /** Of no use to who reads them again. */
  private static final Set<String> HIDDEN =
      Set.of("_csrf", "version", "page", "season", "act", "back", "kind", "now");

  /**
   * The session of an open page.
   *
   * @param token what its forms must carry
   */
  record Session(String account, String token) {}

  @GetMapping("/session")
  @ResponseBody
  Session session(Actor actor, CsrfToken token) {
    return new Session(actor.personId(), token.getToken());
  }

  /** Only {@link SessionOver} leads here, with the request that was refused. */
  @PostMapping(OVER)
  String over(HttpServletRequest request, Model model) {
    if (request.getDispatcherType() != DispatcherType.FORWARD) {
      return "redirect:/";
    }
    Map<String, String[]> typed = new LinkedHashMap<>(request.getParameterMap());
    typed.remove("_csrf");
    model.addAttribute("address", request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
    model.addAttribute("typed", typed);
    model.addAttribute("shown", shown(typed));
    model.addAttribute("files", String.valueOf(request.getContentType()).startsWith("multipart/"));
    return "session-over";
  }

  private static List<String> shown(Map<String, String[]> typed) {
    return typed.entrySet().stream()
        .filter(field -> !HIDDEN.contains(field.getKey()))
        .flatMap(field -> Stream.of(field.getValue()))
        .filter(text -> !text.isBlank())
        .toList();
  }
}

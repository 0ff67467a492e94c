package org.onex.web.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.notice.Source;
import org.onex.registry.NoticeRegistry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The notices that bind one's province, with the documents they quote. */
@RestController
@RequestMapping("/api/notices")
class NoticeApi {

  private final NoticeRegistry registry;

  NoticeApi(NoticeRegistry registry) {
    this.registry = registry;
  }

  @GetMapping
  List<NoticeAnswer> list(Actor actor) {
    return registry.of(actor).stream().map(NoticeAnswer::of).toList();
  }

  record NoticeAnswer(
      String pack,
      String policy,
      String number,
      String issuer,
      String title,
      @Nullable LocalDate date,
      List<String> addressees,
      String publicity,
      List<String> copies,
      List<QuotedDocument> sources) {

    static NoticeAnswer of(NoticeRegistry.Entry entry) {
      var notice = entry.notice();
      return new NoticeAnswer(
          notice.pack(),
          notice.policyId(),
          notice.number(),
          notice.issuer(),
          notice.title(),
          notice.date(),
          notice.circulation().addressees(),
          notice.circulation().publicity(),
          notice.circulation().copies(),
          entry.sources().stream().map(QuotedDocument::of).toList());
    }
  }

  record QuotedDocument(
      String title,
      String number,
      String issuer,
      @Nullable LocalDate date,
      String relation,
      String clause) {

    static QuotedDocument of(Source source) {
      return new QuotedDocument(
          source.title(),
          source.number(),
          source.issuer(),
          source.date(),
          source.relation(),
          source.provision().clause());
    }
  }
}

package org.onex.notice.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onex.notice.Finding;
import org.onex.notice.Policy;

/** A mail's subject follows the notice to the letter. */
final class MailSubjectIsAsPrescribed implements Rule<MailSubjectIsAsPrescribed.Facts> {

  record Facts(String occasion, Map<String, String> values) {}

  @Override
  public String name() {
    return "mail_subject";
  }

  @Override
  public Facts read(Input input) {
    var values = new LinkedHashMap<String, String>();
    input.values().keySet().forEach(name -> values.put(name, input.text(name)));
    return new Facts(input.text("type"), values);
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    return policy
        .envelope(facts.occasion())
        .map(
            envelope -> {
              var values = new LinkedHashMap<>(facts.values());
              values.putIfAbsent("year", String.valueOf(policy.year()));
              if (values.containsKey("school")) {
                values.putIfAbsent("unit", values.get("school"));
              }
              for (var name : envelope.names()) {
                if (values.getOrDefault(name, "").isBlank()) {
                  throw new InvalidInput("FIELD_MISSING", "缺少“" + name + "”，请填写后再试。");
                }
              }
              var subject = envelope.subject(values);
              return FindingBuilder.of(name(), envelope.provision())
                  .detail("subject", subject)
                  .value("邮件命名为“" + subject + "”（{clause}）。");
            })
        .orElseGet(() -> FindingBuilder.silent(name(), policy));
  }
}

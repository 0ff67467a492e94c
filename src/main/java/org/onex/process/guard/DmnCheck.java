package org.onex.process.guard;

import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.xml.ProblemImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tables are FEEL or nothing; older DMN versions are refused because their default is not FEEL. */
@Component
class DmnCheck {

  private static final String DMN_1_3 = "https://www.omg.org/spec/DMN/20191111/MODEL/";

  List<Problem> problems(ModelXml model) {
    return model
        .elements()
        .filter(
            element ->
                isOtherLanguage(element.attribute("expressionLanguage"))
                    || (element.getTagName().equals("definitions")
                        && !DMN_1_3.equals(element.getUri())))
        .<Problem>map(
            element ->
                new ProblemImpl("决策表只能使用 DMN 1.3 和 FEEL，请在 Camunda Modeler 中改正后重新部署。", element))
        .toList();
  }

  private static boolean isOtherLanguage(@Nullable String language) {
    return language != null && !language.toLowerCase(Locale.ROOT).contains("feel");
  }
}

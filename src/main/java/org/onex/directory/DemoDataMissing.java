package org.onex.directory;

import java.util.List;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The packs that were chosen bring no people, so that nobody could sign in to the demo. */
class DemoDataMissing extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DemoDataMissing(List<String> packs) {
    super("配置项 onex.packs 所选的规则包（%s）没有可以演示的单位、人员和年度，演示环境未启动。".formatted(String.join(",", packs)));
  }

  /** Says it in words instead of a stack trace. */
  static class Analyzer extends AbstractFailureAnalyzer<DemoDataMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DemoDataMissing cause) {
      return new FailureAnalysis(
          String.valueOf(cause.getMessage()),
          "请在 onex.packs 中加上带有演示数据的省级年度通知规则包；单独试用自编规则包的，请以正式环境（prod）启动并导入单位与人员。",
          cause);
    }
  }
}

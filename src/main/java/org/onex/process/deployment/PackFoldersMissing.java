package org.onex.process.deployment;

import java.util.List;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The configuration names packs that are not there; nothing is started on half of them. */
class PackFoldersMissing extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PackFoldersMissing(List<String> missing, String place) {
    super(
        "配置项 onex.packs 中的规则包“%s”没有对应的文件夹（%s<规则包名>/），系统未启动。"
            .formatted(String.join("”“", missing), place));
  }

  /** Says it in words instead of a stack trace. */
  static class Analyzer extends AbstractFailureAnalyzer<PackFoldersMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable root, PackFoldersMissing cause) {
      return new FailureAnalysis(
          String.valueOf(cause.getMessage()),
          "请核对 onex.packs 的规则包名称与 onex.root 下 processes 文件夹中的名称一致，或去掉多余的名称后重新启动。",
          cause);
    }
  }
}

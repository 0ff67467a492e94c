package org.onex.engine.deployment;

import java.util.List;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The configuration names packs that are not there; nothing is started on half of them. */
class PackFoldersMissing extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  private PackFoldersMissing(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  static PackFoldersMissing folders(List<String> missing, String place) {
    return new PackFoldersMissing(
        "配置项 onex.packs 中的规则包“%s”没有对应的文件夹（%s<规则包名>/），系统未启动。"
            .formatted(String.join("”“", missing), place),
        "请核对 onex.packs 的规则包名称与 onex.root 下 processes 文件夹中的名称一致，或去掉多余的名称后重新启动。");
  }

  /**
   * @param complete the whole choice, those above first
   */
  static PackFoldersMissing above(List<String> missing, List<String> complete) {
    return new PackFoldersMissing(
        "配置项 onex.packs 缺少其他规则包所依据的“%s”，系统未启动。".formatted(String.join("”“", missing)),
        "请改为 onex.packs=%s 后重新启动。".formatted(String.join(",", complete)));
  }

  /** Says it in words instead of a stack trace. */
  static class Analyzer extends AbstractFailureAnalyzer<PackFoldersMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable root, PackFoldersMissing cause) {
      return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy, cause);
    }
  }
}

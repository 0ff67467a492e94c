package org.onex.intake;

import org.onex.directory.Refusal;

/** The refusals of files that are not an ordinary workbook; each says what to do instead. */
final class WorkbookRefusals {

  static final int MOST_BYTES = 20 * 1024 * 1024;
  static final int MOST_BYTES_XLS = 10 * 1024 * 1024;
  static final int MOST_ROWS = 20_000;

  private static final String REMEDY = "请用 Excel 或 WPS 打开后另存为“Excel 工作簿（*.xlsx）”再上传。";

  private WorkbookRefusals() {}

  static Refusal empty() {
    return new Refusal("WORKBOOK_EMPTY", "上传的文件是空文件（0 字节），请重新选择工作簿后上传。");
  }

  static Refusal tooLarge(int bytes, int most) {
    int mib = 1024 * 1024;
    return new Refusal(
        "WORKBOOK_TOO_LARGE",
        "文件大小为 %d MB，超过 %d MB 的上限，请删除图片等无关内容、另存为 *.xlsx，或分批上传。"
            .formatted((bytes + mib - 1) / mib, most / mib));
  }

  static Refusal tooManyRows() {
    return new Refusal("WORKBOOK_TOO_MANY_ROWS", "工作簿的数据超过 " + MOST_ROWS + " 行的上限，请拆分为多个文件分批上传。");
  }

  static Refusal wrongType(String actual) {
    return new Refusal("WORKBOOK_WRONG_TYPE", "文件内容不是 Excel 工作簿（实际为" + actual + "），" + REMEDY);
  }

  static Refusal encrypted() {
    return new Refusal("WORKBOOK_ENCRYPTED", "工作簿设有打开密码，系统无法读取，请在 Excel 中取消密码、保存后再上传。");
  }

  static Refusal bomb() {
    return new Refusal("WORKBOOK_EXPANDS_TOO_FAR", "工作簿解压后的内容远超正常大小，出于安全不予读取，请新建工作簿、只粘贴所需数据后再上传。");
  }

  static Refusal forbiddenXml() {
    return new Refusal("WORKBOOK_FORBIDDEN_XML", "工作簿内含不允许的外部实体或文档类型声明，出于安全不予读取，" + REMEDY);
  }

  static Refusal damaged() {
    return new Refusal("WORKBOOK_DAMAGED", "工作簿已损坏或不完整，系统无法读取，" + REMEDY);
  }
}

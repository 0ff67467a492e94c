package org.onex.pack;

import java.util.List;
import java.util.Optional;

/** What a pack may say about itself: the items of the table {@code metadata}. */
record MetadataVocabulary(String item, boolean required, CellType kind, String meaning) {

  private static final CellType YEAR =
      new CellType("年份", false, "不是四位年份", "请填写，例如 2027", List.of(), text -> text.matches("\\d{4}"));

  static final List<MetadataVocabulary> ITEMS =
      List.of(
          new MetadataVocabulary("pack", false, CellType.CODE, "规则包编号，与文件夹名相同"),
          new MetadataVocabulary("policy", true, CellType.CODE, "规则编号，接口和校验用例用它指明规则包"),
          new MetadataVocabulary("number", true, CellType.TEXT, "文号，每条校验结果都会引用"),
          new MetadataVocabulary("issuer", true, CellType.TEXT, "发文单位"),
          new MetadataVocabulary("title", true, CellType.TEXT, "文件标题"),
          new MetadataVocabulary("year", true, YEAR, "通知的年度，时间安排按它推算到以后各年"),
          new MetadataVocabulary("date", false, CellType.DATE, "印发日期"),
          new MetadataVocabulary("addressees", false, CellType.TEXTS, "主送单位"),
          new MetadataVocabulary("publicity", false, CellType.TEXT, "公开方式"),
          new MetadataVocabulary("copies", false, CellType.TEXTS, "抄送单位"),
          new MetadataVocabulary("parents", false, CellType.CODES, "上级规则包，从上到下"),
          new MetadataVocabulary("institution", false, CellType.CODE, "学校标识码；只有一所学校自己的规则包填写"));

  static Optional<MetadataVocabulary> of(String item) {
    return ITEMS.stream().filter(known -> known.item().equals(item)).findFirst();
  }
}
